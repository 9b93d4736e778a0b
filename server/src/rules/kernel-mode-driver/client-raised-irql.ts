import type { Call } from "../../c/facts.ts";
import { freeCalls } from "../free-calls.ts";
import type { Finding, Rule } from "../rule.ts";
import { clientCheck } from "./shared/client-check.ts";
import { raisedBy, raisedRole } from "./shared/raised-irql.ts";
import { hasSeveralTargets, kindOfTarget } from "./shared/targets.ts";

export default {
  title: "Send requests to a UMDF driver at PASSIVE_LEVEL",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers"],
  ...clientCheck(function* (file, driver) {
    const severity = hasSeveralTargets(driver) ? "warning" : "error";
    for (const call of freeCalls(file, driver)) {
      const definition = call.within === undefined ? undefined : file.functions[call.within];
      const target = targetOf(call);
      if (!definition || !target || kindOfTarget(target, definition, driver) === "usb") continue;
      // Who asks for the level may well act on it.
      if (file.calls.some(({ name, within }) => name === "KeGetCurrentIrql" && within === call.within)) continue;
      const role = raisedRole(definition, driver);
      const raising = role ? undefined : raisedBy(definition, call.span);
      if (role) yield { ...finding(call, `in ${role}`, "Send from a work item"), severity };
      else if (raising) {
        const isLock = raising.callee.kind === "name" && /Lock/.test(raising.callee.name);
        const related = [{ uri: file.uri, span: raising.callee.span, message: "The IRQL is raised here." }];
        const advice = isLock ? "Release the lock first" : "Lower it first";
        yield { ...finding(call, isLock ? "under a spin lock" : "after KeRaiseIrql", advice), severity, related };
      }
    }
  }),
} satisfies Rule;

const finding = ({ name, nameSpan }: Call, where: string, advice: string): Finding => ({
  span: nameSpan,
  message: `${name} sends at raised IRQL ${where}. A UMDF driver gets requests from PASSIVE_LEVEL only. ${advice}.`,
});

/** The target of a call that sends a request. */
function targetOf({ name, args }: Call) {
  if (name === "WdfRequestSend") return args[1];
  return /^(?:WdfIoTarget\w+Synchronously|Iof?CallDriver)$/.test(name) ? args[0] : undefined;
}

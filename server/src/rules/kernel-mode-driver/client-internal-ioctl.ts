import { replaceSpan } from "../../c/edits.ts";
import type { CFile } from "../../c/facts.ts";
import { constantInteger, strip } from "../../c/values.ts";
import type { Span } from "../../text/source.ts";
import { freeCalls } from "../free-calls.ts";
import { packageMeaning } from "../meaning.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { clientCheck } from "./shared/client-check.ts";
import { hasSeveralTargets } from "./shared/targets.ts";

const functionCode = "IRP_MJ_INTERNAL_DEVICE_CONTROL";

export default {
  title: "Send no internal device control requests to a UMDF driver",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers"],
  ...clientCheck(function* (file, driver) {
    const found = (span: Span, ...fixes: readonly Fix[]): Finding => ({
      span,
      message: "A UMDF driver never gets internal device control requests. Send an ordinary one, its data in buffers.",
      severity: hasSeveralTargets(driver) ? "warning" : "error",
      fixes: () => fixes,
    });
    for (const { name, nameSpan, args } of freeCalls(file, driver)) {
      const isInternal = name === "IoBuildDeviceIoControlRequest" ? args[6] : undefined;
      if (withoutTwin.has(name)) yield found(nameSpan);
      else if (twins.has(name)) yield found(nameSpan, change(file, nameSpan, twins.get(name)!));
      else if (isInternal && constantInteger(isInternal, packageMeaning(driver)) === 1)
        yield found(isInternal.span, change(file, isInternal.span, "FALSE"));
    }
    for (const { left, right } of file.assignments) {
      const value = strip(right);
      if (left.kind !== "member" || left.name !== "MajorFunction") continue;
      if (value.kind === "name" && value.name === functionCode)
        yield found(value.span, change(file, value.span, "IRP_MJ_DEVICE_CONTROL"));
    }
  }),
} satisfies Rule;

/** The functions with the same parameters that send and format ordinary requests. */
const twins: ReadonlyMap<string, string> = new Map([
  ["WdfIoTargetSendInternalIoctlSynchronously", "WdfIoTargetSendIoctlSynchronously"],
  ["WdfIoTargetFormatRequestForInternalIoctl", "WdfIoTargetFormatRequestForIoctl"],
]);

/** These take arguments of which an ordinary request has no place for some. */
const withoutTwin: ReadonlySet<string> = new Set([
  "WdfIoTargetSendInternalIoctlOthersSynchronously",
  "WdfIoTargetFormatRequestForInternalIoctlOthers",
]);

const change = (file: CFile, span: Span, to: string): Fix => ({
  title: `Change to ${to}`,
  edits: [replaceSpan(file, span, to)],
  safe: false,
});

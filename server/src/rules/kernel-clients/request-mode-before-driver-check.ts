import type { Call, FunctionDefinition } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Rule } from "../rule.ts";
import { wdfDirective } from "../wdf-directives.ts";
import { checkModeFirst } from "./check-mode-first.ts";
import { isForUserMode } from "./user-mode-only.ts";

export default {
  title: "Check the requestor mode before you ask for the kind of a user-mode client",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/ddi/wdfrequest/nf-wdfrequest-wdfrequestisfromusermodedriver",
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
  ],
  sinceUmdf: "1.9",
  on: "c",
  *check(file, driver) {
    for (const call of file.calls) {
      const definition = call.within === undefined ? undefined : file.functions[call.within];
      if (!definition || !isDriverCheck(call) || givesMode(definition)) continue;
      if (isForUserMode(file, definition, call, driver)) continue;
      const reading = call.form === "free" ? "WdfRequestGetRequestorMode" : "GetRequestorMode";
      yield {
        span: call.nameSpan,
        message: `${call.name} takes a kernel-mode client for an application. Ask it only after ${reading} returned ${userMode(call)}.`,
        ...(rejectsKernelMode(driver) && { severity: "hint" as const }),
        fixes: () => checkModeFirst(file, definition, call),
      };
    }
  },
} satisfies Rule;

const isDriverCheck = ({ form, name, args }: Call): boolean =>
  form === "free"
    ? name === "WdfRequestIsFromUserModeDriver" && args.length === 1
    : form === "member" && name === "IsFromUserModeDriver";

const userMode = ({ form }: Call): string => (form === "free" ? "UserMode" : "WdfUserMode");

/** Helpers that get the mode from their caller. */
const givesMode = ({ parameters }: FunctionDefinition): boolean =>
  parameters.some(({ type }) => /PROCESSOR_MODE\b/.test(type));

function rejectsKernelMode(driver: DriverPackage): boolean {
  const policies = wdfDirective(driver, "UmdfKernelModeClientPolicy");
  return policies.length > 0 && policies.every(({ value }) => value === undefined || /^reject/i.test(value));
}

import type { Call, FunctionDefinition } from "../../c/facts.ts";
import { statementsOf } from "../../c/values.ts";
import type { Rule } from "../rule.ts";
import { wdfDirective } from "../wdf-directives.ts";
import { bareStatus, foreignStatus, needlessConversion } from "./results/findings.ts";

export default {
  title: "Give kernel-mode clients NTSTATUS values through HRESULT_FROM_NT",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-1-x-drivers",
    "windows-hardware/drivers/wdf/completing-i-o-requests-umdf",
  ],
  drivers: ["umdf1"],
  on: "c",
  *check(file, driver) {
    const policies = wdfDirective(driver, "UmdfKernelModeClientPolicy");
    const servesKernelMode = policies.some(({ value }) => value !== undefined && /^allow/i.test(value));
    for (const call of file.calls) {
      const definition = call.within === undefined ? undefined : file.functions[call.within];
      if (call.form === "free" && call.name === "HRESULT_FROM_NT") yield* needlessConversion(file, call, definition);
      if (!isCompletion(call) || driver.symbols.declares(call.name)) continue;
      yield* bareStatus(file, call.args[0]!);
      if (servesKernelMode) yield* foreignStatus(file, call.args[0]!);
    }
    for (const definition of file.functions.filter(isAnswer))
      for (const statement of statementsOf(definition))
        if (statement.kind === "return" && statement.value) yield* bareStatus(file, statement.value);
  },
} satisfies Rule;

const isCompletion = ({ form, name, args }: Call): boolean =>
  form === "member" &&
  ((name === "Complete" && args.length === 1) || (name === "CompleteWithInformation" && args.length === 2));

/** The callbacks whose result reaches a kernel-mode driver above as the status of the request they answer. */
const answers = new Set([
  "OnQueryRemove",
  "OnQueryStop",
  "OnPrepareHardware",
  "OnReleaseHardware",
  "OnD0Entry",
  "OnD0Exit",
]);

const isAnswer = ({ name, qualified, within, returns }: FunctionDefinition): boolean =>
  answers.has(name) &&
  (within !== undefined || qualified.includes("::")) &&
  /\b(?:HRESULT|STDMETHODIMP)\b/.test(returns);

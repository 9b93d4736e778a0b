import type { Expr } from "../../c/ast.ts";
import { replaceSpan } from "../../c/edits.ts";
import type { CFile, FunctionDefinition } from "../../c/facts.ts";
import { exprText, statementsOf, strip } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { wdfDirective } from "../wdf-directives.ts";
import { asHresult, foreignResult, isFromNt, isHresult, ntStatusNamed } from "./hresults.ts";

export default {
  title: "Wrap NTSTATUS values in HRESULT_FROM_NT for kernel-mode clients",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-1-x-drivers",
    "windows-hardware/drivers/wdf/completing-i-o-requests-umdf",
  ],
  drivers: ["umdf1"],
  on: "c",
  *check(file, driver) {
    const serves = wdfDirective(driver, "UmdfKernelModeClientPolicy").some(({ value }) => /^allow/i.test(value ?? ""));
    for (const { form, name, args, within } of file.calls) {
      const definition = within === undefined ? undefined : file.functions[within];
      const [result] = args;
      if (!result) continue;
      if (form === "free" && /^(?:__)?HRESULT_FROM_NT$/.test(name)) yield* doubled(file, result, definition);
      else if (form === "member" && isCompletion(name, args) && !driver.symbols.declares(name))
        yield* [...bare(file, result), ...(serves ? foreign(file, result) : [])];
    }
    for (const definition of file.functions.filter(isAnswer))
      for (const statement of statementsOf(definition))
        if (statement.kind === "return" && statement.value) yield* bare(file, statement.value);
  },
} satisfies Rule;

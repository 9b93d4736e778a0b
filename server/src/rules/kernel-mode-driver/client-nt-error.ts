import type { Expr } from "../../c/ast.ts";
import { replaceSpan } from "../../c/edits.ts";
import type { Call, CFile, FunctionDefinition } from "../../c/facts.ts";
import { exprText, strip } from "../../c/values.ts";
import { isCallOf } from "../comparisons.ts";
import { parentsOf } from "../expressions.ts";
import type { Fix, Rule } from "../rule.ts";
import { storedIn } from "../variables.ts";
import { clientCheck } from "./shared/client-check.ts";

export default {
  title: "Test the status of a request to a UMDF driver with NT_SUCCESS",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-1-x-drivers"],
  ...clientCheck(function* (file) {
    for (const call of file.calls) {
      const definition = call.within === undefined ? undefined : file.functions[call.within];
      const [status] = call.args;
      if (call.name !== "NT_ERROR" || !definition || !status) continue;
      if (!isCompletionStatus(strip(status)) && !isCompletionStatus(strip(storedIn(status, definition) ?? status)))
        continue;
      yield {
        span: call.nameSpan,
        message:
          "NT_ERROR takes some failures of a UMDF driver for successes. An HRESULT can come back as the status of a request, and only NT_SUCCESS tells that it is a failure.",
        fixes: () => [testSuccess(file, definition, call, status)],
      };
    }
  }),
} satisfies Rule;

/** What a driver below may have completed a request with. */
const isCompletionStatus = (expr: Expr): boolean =>
  expr.kind === "member"
    ? expr.name === "Status" && expr.object.kind === "member" && expr.object.name === "IoStatus"
    : isCallOf(expr, /^(?:WdfRequestGetStatus|Wdf\w+Synchronously)$/);

/** Warnings are failures to NT_SUCCESS and none to NT_ERROR. */
function testSuccess(file: CFile, definition: FunctionDefinition, { span }: Call, status: Expr): Fix {
  const [parent] = parentsOf(definition, span);
  const isNegated = parent?.kind === "unary" && parent.operator === "!";
  const text = `${isNegated ? "" : "!"}NT_SUCCESS(${exprText(file, status)})`;
  const edits = [replaceSpan(file, isNegated ? parent.span : span, text)];
  return { title: `Change to ${isNegated ? "" : "!"}NT_SUCCESS`, edits, safe: false };
}

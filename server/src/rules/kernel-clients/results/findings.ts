import type { Expr } from "../../../c/ast.ts";
import { replaceSpan } from "../../../c/edits.ts";
import type { Call, CFile, FunctionDefinition } from "../../../c/facts.ts";
import { exprText, strip } from "../../../c/values.ts";
import type { Finding, Fix } from "../../rule.ts";
import { asHresult, foreignResult, isHresult, ntStatusNamed } from "./hresults.ts";

/** An NTSTATUS constant where an HRESULT is expected. STATUS_SUCCESS does no harm there, since it is 0 as S_OK is. */
export function bareStatus(file: CFile, result: Expr): Finding[] {
  const status = ntStatusNamed(result);
  if (!status) return [];
  const { span } = strip(result);
  const to = asHresult(status);
  const isSuccess = to === "S_OK";
  const message = isSuccess
    ? "STATUS_SUCCESS is an NTSTATUS where an HRESULT is expected. Use S_OK."
    : `${status} is an NTSTATUS where an HRESULT is expected. A kernel-mode client gets it as it is only out of HRESULT_FROM_NT.`;
  const fix = { title: `Change to ${to}`, edits: [replaceSpan(file, span, to)], safe: true };
  return [{ span, message, ...(isSuccess && { severity: "information" }), fixes: () => [fix] }];
}

/** A conversion by HRESULT_FROM_NT of what needs none: STATUS_SUCCESS, or an HRESULT. */
export function needlessConversion(file: CFile, call: Call, definition: FunctionDefinition | undefined): Finding[] {
  const [value] = call.args;
  if (!value) return [];
  const finding = (message: string, fix: Omit<Fix, "safe" | "edits">, text: string): Finding => ({
    span: call.nameSpan,
    severity: "information",
    message,
    fixes: () => [{ ...fix, edits: [replaceSpan(file, call.span, text)], safe: true }],
  });
  if (ntStatusNamed(value) === "STATUS_SUCCESS")
    return [
      finding("HRESULT_FROM_NT makes of STATUS_SUCCESS something else than S_OK.", { title: "Change to S_OK" }, "S_OK"),
    ];
  if (!isHresult(value, definition)) return [];
  const text = exprText(file, strip(value));
  return [
    finding(
      "HRESULT_FROM_NT gets an HRESULT here. It converts NTSTATUS values.",
      { title: "Remove the conversion" },
      text,
    ),
  ];
}

/** An HRESULT that a kernel-mode client does not know, although the INF lets such clients in. */
export function foreignStatus(file: CFile, result: Expr): Finding[] {
  const foreign = foreignResult(result);
  if (!foreign) return [];
  const { name, status } = foreign;
  const { span } = strip(result);
  const to = status && asHresult(status);
  return [
    {
      span,
      severity: "information",
      message: `${name} gives kernel-mode clients no NTSTATUS. They are allowed here and expect one; complete with HRESULT_FROM_NT.`,
      fixes: () => (to ? [{ title: `Change to ${to}`, edits: [replaceSpan(file, span, to)], safe: false }] : []),
    },
  ];
}

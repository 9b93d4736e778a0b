import type { CallExpr, Expr } from "../../../c/ast.ts";
import type { FunctionDefinition } from "../../../c/facts.ts";
import { sameExpr, strip, walkExprs } from "../../../c/values.ts";
import { isCallOf } from "../../comparisons.ts";
import { variableOf } from "../../variables.ts";

/** The STATUS_ constant of ntstatus.h that an expression is. */
export function ntStatusNamed(expr: Expr): string | undefined {
  const plain = strip(expr);
  return plain.kind === "name" && /^STATUS_[A-Z\d_]+$/.test(plain.name) ? plain.name : undefined;
}

/** An NTSTATUS constant as the HRESULT that a kernel-mode client gets back as this NTSTATUS. */
export const asHresult = (status: string): string =>
  status === "STATUS_SUCCESS" ? "S_OK" : `HRESULT_FROM_NT(${status})`;

/** True for what is an HRESULT without a conversion: S_OK, E_FAIL, the result of a conversion, a variable of this type. */
export function isHresult(expr: Expr, definition: FunctionDefinition | undefined): boolean {
  const plain = strip(expr);
  if (plain.kind !== "name") return isCallOf(plain, /^HRESULT_FROM_(?:NT|WIN32)$/);
  if (/^(?:S_OK|S_FALSE|E_[A-Z\d_]+)$/.test(plain.name)) return true;
  const isDeclared = definition && variableOf(plain, definition)?.type === "HRESULT";
  return isDeclared === true && !holdsNtStatus(plain, definition);
}

/** Some functions keep an NTSTATUS in a variable of the other type. */
const holdsNtStatus = (variable: Expr, definition: FunctionDefinition): boolean =>
  [...walkExprs(definition.body)].some(
    (expr) =>
      expr.kind === "assign" &&
      sameExpr(strip(expr.left), variable) &&
      (ntStatusNamed(expr.right) !== undefined || isCallOf(strip(expr.right), /^(?:Nt|Zw|Rtl|Wdf)[A-Z]/)),
  );

/** The NTSTATUS that a kernel-mode client expects in place of an HRESULT or a Win32 error, by its name. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ["E_INVALIDARG", "STATUS_INVALID_PARAMETER"],
  ["E_POINTER", "STATUS_INVALID_PARAMETER"],
  ["E_OUTOFMEMORY", "STATUS_INSUFFICIENT_RESOURCES"],
  ["E_NOTIMPL", "STATUS_NOT_IMPLEMENTED"],
  ["E_ACCESSDENIED", "STATUS_ACCESS_DENIED"],
  ["E_ABORT", "STATUS_CANCELLED"],
  ["E_FAIL", "STATUS_UNSUCCESSFUL"],
  ["ERROR_OPERATION_ABORTED", "STATUS_CANCELLED"],
]);

/** An HRESULT that is no NTSTATUS: E_FAIL, or HRESULT_FROM_WIN32 with its argument. */
export interface ForeignResult {
  readonly name: string;
  /** The NTSTATUS of the same meaning, where there is one. */
  readonly status?: string | undefined;
}

export function foreignResult(expr: Expr): ForeignResult | undefined {
  const plain = strip(expr);
  if (plain.kind === "name" && /^E_[A-Z\d_]+$/.test(plain.name))
    return { name: plain.name, status: equivalents.get(plain.name) };
  if (!isFromWin32(plain)) return undefined;
  const error = plain.args[0] && strip(plain.args[0]);
  return { name: "HRESULT_FROM_WIN32", status: error?.kind === "name" ? equivalents.get(error.name) : undefined };
}

const isFromWin32 = (expr: Expr): expr is CallExpr => isCallOf(expr, /^HRESULT_FROM_WIN32$/);

import type { CallExpr, Expr } from "../../c/ast.ts";
import type { FunctionDefinition } from "../../c/facts.ts";
import { strip } from "../../c/values.ts";
import { isCallOf } from "../comparisons.ts";
import { storedIn, variableOf } from "../variables.ts";

/** The STATUS_ constant of ntstatus.h that an expression is. */
export function ntStatusNamed(expr: Expr): string | undefined {
  const plain = strip(expr);
  return plain.kind === "name" && /^STATUS_[A-Z\d_]+$/.test(plain.name) ? plain.name : undefined;
}

/** An NTSTATUS constant as the HRESULT that a kernel-mode client gets back as that NTSTATUS. */
export const asHresult = (status: string): string => (status === "STATUS_SUCCESS" ? "S_OK" : `HRESULT_FROM_NT(${status})`);

export const isFromNt = (expr: Expr): expr is CallExpr => isCallOf(expr, /^(?:__)?HRESULT_FROM_NT$/);

/** True for what is an HRESULT without a conversion: S_OK, E_FAIL, the result of another conversion, a variable that holds one. */
export function isHresult(expr: Expr, definition: FunctionDefinition | undefined): boolean {
  const plain = strip(expr);
  if (plain.kind !== "name") return isFromNt(plain);
  if (/^(?:S_OK|S_FALSE|E_[A-Z\d_]+)$/.test(plain.name)) return true;
  if (!definition || variableOf(plain, definition)?.type !== "HRESULT") return false;
  const stored = storedIn(plain, definition);
  return stored !== undefined && isHresult(stored, undefined);
}

/** The NTSTATUS that a kernel-mode client expects where an application gets the HRESULT; by the names of constants. */
const equivalents: Readonly<Record<string, string>> = {
  E_INVALIDARG: "STATUS_INVALID_PARAMETER",
  E_POINTER: "STATUS_INVALID_PARAMETER",
  E_OUTOFMEMORY: "STATUS_INSUFFICIENT_RESOURCES",
  E_NOTIMPL: "STATUS_NOT_IMPLEMENTED",
  E_ACCESSDENIED: "STATUS_ACCESS_DENIED",
  E_ABORT: "STATUS_CANCELLED",
  E_FAIL: "STATUS_UNSUCCESSFUL",
  ERROR_OPERATION_ABORTED: "STATUS_CANCELLED",
};

/** An HRESULT that says nothing to a kernel-mode client: E_FAIL, HRESULT_FROM_WIN32(error). */
export interface ForeignResult {
  readonly name: string;
  /** The NTSTATUS of the same meaning, where there is one. */
  readonly status?: string;
}

export function foreignResult(expr: Expr): ForeignResult | undefined {
  const plain = strip(expr);
  if (plain.kind === "name" && /^E_[A-Z\d_]+$/.test(plain.name)) return foreign(plain.name, plain.name);
  if (plain.kind !== "call" || !isCallOf(plain, /^(?:__)?HRESULT_FROM_WIN32$/)) return undefined;
  const error = plain.args[0] && strip(plain.args[0]);
  return foreign("HRESULT_FROM_WIN32", error?.kind === "name" ? error.name : "");
}

function foreign(name: string, constant: string): ForeignResult {
  const status = Object.hasOwn(equivalents, constant) ? equivalents[constant] : undefined;
  return { name, ...(status && { status }) };
}

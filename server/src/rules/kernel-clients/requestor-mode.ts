import type { Expr } from "../../c/ast.ts";
import type { Call, CFile, FunctionDefinition } from "../../c/facts.ts";
import { dominatingConditions, pathTo } from "../../c/flow.ts";
import { sameExpr, statementsOf, strip, walkExprs } from "../../c/values.ts";
import { isSame } from "../expressions.ts";

/** The calls of a function that ask whether a request comes from kernel mode: the function of UMDF 2, the method of UMDF 1. */
const modeCalls = (file: CFile, within: number): readonly Call[] =>
  file.calls.filter((call) => call.within === within && (isMode(call, "free") || isMode(call, "member")));

const isMode = ({ form, name, args }: Call, wanted: "free" | "member"): boolean =>
  form === wanted && (wanted === "free" ? name === "WdfRequestGetRequestorMode" : name === "GetRequestorMode" && args.length === 0);

/** The request that a call is about. */
export const requestOf = ({ form, object, args }: Call): Expr | undefined => (form === "member" ? object : args[0]);

/** The calls whose result, or a variable that holds it, is compared with the constant for kernel mode. */
export const comparedWithKernelMode = (file: CFile): Call[] =>
  file.functions.flatMap((definition, within) => {
    const calls = modeCalls(file, within);
    const compared = calls.length === 0 ? [] : [...walkExprs(definition.body)].flatMap((expr) => modeTest(expr) ?? []);
    const values = [...compared.filter(({ mode }) => mode === "kernel").map(({ value }) => value), ...switchedOn(definition, "kernel")];
    return [...new Set(values.flatMap((value) => sourceOf(value, calls, definition) ?? []))];
  });

/** Whether a place in a function is reached only by requests that a mode call has found to come from user mode. */
export function isAfterUserModeCheck(file: CFile, within: number, call: Call): boolean {
  const definition = file.functions[within]!;
  const request = requestOf(call);
  const calls = modeCalls(file, within).filter((one) => sameExpr(requestOf(one)!, request!));
  const says = (expr: Expr, holds: boolean): boolean => {
    const test = modeTest(expr);
    if (test) return sourceOf(test.value, calls, definition) !== undefined && (test.mode === "user") === (test.equal === holds);
    const stored = initialValue(strip(expr), definition);
    return stored !== undefined && says(stored, holds);
  };
  const known = dominatingConditions(definition, call.span).some(({ expr, holds }) => says(expr, holds));
  return known || isInUserCase(definition, call, calls);
}

interface ModeTest {
  readonly value: Expr;
  readonly mode: "kernel" | "user";
  readonly equal: boolean;
}

/** `value == KernelMode` and the like. */
function modeTest(expr: Expr): ModeTest | undefined {
  const test = strip(expr);
  if (test.kind !== "binary" || !/^[=!]=$/.test(test.operator)) return undefined;
  const [value, mode] = modeOf(test.left) ? [test.right, modeOf(test.left)] : [test.left, modeOf(test.right)];
  return mode && { value, mode, equal: test.operator === "==" };
}

function modeOf(expr: Expr | undefined): "kernel" | "user" | undefined {
  const name = expr && strip(expr);
  if (name?.kind !== "name") return undefined;
  if (/^(Wdf)?KernelMode$/.test(name.name)) return "kernel";
  return /^(Wdf)?UserMode$/.test(name.name) ? "user" : undefined;
}

import type { Expr } from "../../c/ast.ts";
import type { Call, CFile, FunctionDefinition } from "../../c/facts.ts";
import { sameExpr, strip } from "../../c/values.ts";
import { groupBy } from "../../text/group.ts";
import { memo } from "../../text/memo.ts";
import { isSame } from "../expressions.ts";
import { storedIn } from "../variables.ts";

export type Mode = "kernel" | "user";

/** The calls of a function that ask whether a request comes from kernel mode: the function of UMDF 2, the method of UMDF 1. */
export const modeCalls = (file: CFile, within: number): readonly Call[] => modeCallsOf(file).get(within) ?? [];

const modeCallsOf = memo((file: CFile) => groupBy(file.calls.filter(isModeCall), ({ within }) => within));

function isModeCall({ form, name, args }: Call): boolean {
  if (form === "free") return name === "WdfRequestGetRequestorMode" && args.length === 1;
  return form === "member" && name === "GetRequestorMode" && args.length === 0;
}

/** A comparison of a value with the constant for one mode. */
export interface ModeTest {
  readonly value: Expr;
  readonly mode: Mode;
  /** False for `!=`. */
  readonly equal: boolean;
}

export function modeTest(expr: Expr): ModeTest | undefined {
  const test = strip(expr);
  if (test.kind !== "binary" || !/^[=!]=$/.test(test.operator)) return undefined;
  const left = modeNamed(test.left);
  const mode = left ?? modeNamed(test.right);
  return mode && { value: left ? test.right : test.left, mode, equal: test.operator === "==" };
}

/** The mode that UserMode, KernelMode, WdfUserMode or WdfKernelMode stands for. */
export function modeNamed(expr: Expr): Mode | undefined {
  const plain = strip(expr);
  if (plain.kind !== "name" || !/^(?:Wdf)?(?:User|Kernel)Mode$/.test(plain.name)) return undefined;
  return plain.name.includes("User") ? "user" : "kernel";
}

/** The call a value is, or that was last stored above in the variable or member it is. */
export function sourceOf(value: Expr, calls: readonly Call[], definition: FunctionDefinition): Call | undefined {
  const expr = strip(storedIn(value, definition) ?? value);
  return calls.find(({ span }) => isSame(span, expr.span));
}

export const sameRequest = (a: Call, b: Call): boolean => {
  const [one, other] = [requestOf(a), requestOf(b)];
  return one !== undefined && other !== undefined && sameExpr(one, other);
};

/** The request that a call is about. */
export const requestOf = ({ form, object, args }: Call): Expr | undefined => (form === "member" ? object : args[0]);

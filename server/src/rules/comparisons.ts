import type { Expr } from "../c/ast.ts";
import type { FunctionDefinition } from "../c/facts.ts";
import { walkExprs } from "../c/values.ts";
import { contains } from "../text/source.ts";

/** What a function compares: operands of `<`, `==` and the like, and arguments of min and max. Assertions compare nothing. */
export function comparisonsIn({ body }: Pick<FunctionDefinition, "body">): Expr[] {
  const all = [...walkExprs(body)];
  const assertions = all.filter((expr) => isCallOf(expr, /assert/i));
  return all.filter((expr) => isComparison(expr) && !assertions.some(({ span }) => contains(span, expr.span)));
}

/** True when some part of the expression is what is asked for. */
export const mentions = (expr: Expr, isIt: (part: Expr) => boolean): boolean => [...walkExprs(expr)].some(isIt);

export const isCallOf = (expr: Expr, name: RegExp): boolean =>
  expr.kind === "call" && expr.callee.kind === "name" && name.test(expr.callee.name);

const isComparison = (expr: Expr): boolean =>
  expr.kind === "binary" ? /^(?:[<>]=?|[=!]=)$/.test(expr.operator) : isCallOf(expr, /^(?:std::|__)?(?:min|max)$/i);

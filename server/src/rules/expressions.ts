import type { Expr, Stmt } from "../c/ast.ts";
import { childrenOf } from "../c/children.ts";
import type { FunctionDefinition } from "../c/facts.ts";
import { strip } from "../c/values.ts";
import { contains, type Span } from "../text/source.ts";

/** True for NULL, nullptr and 0. */
export function isNull(value: Expr): boolean {
  const plain = strip(value);
  return plain.kind === "literal" && (plain.type === "null" || plain.text === "0");
}

/** The function a value names: `OnRead`, `&OnRead`, `(PFN_WDF_TIMER)OnTick`. */
export function functionNamed(value: Expr): string | undefined {
  const plain = strip(value);
  if (plain.kind === "unary" && plain.operator === "&") return functionNamed(plain.operand);
  return plain.kind === "name" ? plain.name : undefined;
}

/** What stands directly around a stretch of a function that is one expression or statement, innermost first. */
export function parentsOf({ body }: Pick<FunctionDefinition, "body">, span: Span): (Expr | Stmt)[] {
  const parents: (Expr | Stmt)[] = [];
  for (let node: Expr | Stmt | undefined = body; node && !isSame(node.span, span); ) {
    parents.unshift(node);
    node = childrenOf(node).find((child) => contains(child.span, span));
  }
  return parents;
}

export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

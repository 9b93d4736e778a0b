import type { Expr, Stmt } from "../../../c/ast.ts";
import type { FunctionDefinition } from "../../../c/facts.ts";
import type { Span } from "../../../text/source.ts";

export type Node = Expr | Stmt;

/** An expression with everything around it, the function's body first. */
export interface Found {
  readonly expr: Expr;
  readonly parents: readonly Node[];
}

/** Every expression below a node, outer before inner. */
export function* expressionsIn(node: Node, parents: readonly Node[] = []): Iterable<Found> {
  if (isExpr(node)) yield { expr: node, parents };
  const around = [...parents, node];
  for (const child of childrenOf(node)) yield* expressionsIn(child, around);
}

const statements = new Set([
  "expression",
  "declaration",
  "return",
  "if",
  "block",
  "loop",
  "switch",
  "case",
  "jump",
  "label",
  "try",
  "preprocessor",
  "error",
]);
const isExpr = (node: Node): node is Expr => !statements.has(node.kind);

/** A statement and the list it stands in. */
export interface Placed {
  readonly statement: Stmt;
  readonly list: readonly Stmt[];
  readonly index: number;
  /** False for the branch of an `if` or a loop without braces, and for what follows a label or a case. */
  readonly inBlock: boolean;
}

/** The innermost statement around an expression, with its neighbours. */
export function placeOf(found: Found): Placed | undefined {
  const at = found.parents.findLastIndex((node) => !isExpr(node));
  const statement = found.parents[at];
  const holder = found.parents[at - 1];
  if (!statement || isExpr(statement)) return undefined;
  const list = holder?.kind === "block" || holder?.kind === "case" ? holder.body : [statement];
  return { statement, list, index: list.indexOf(statement), inBlock: holder?.kind === "block" };
}

/** The variables and parameters of a function by name, innermost declarations included. */
export function localsOf(fn: FunctionDefinition): ReadonlyMap<string, import("../../../c/ast.ts").Variable> {
  const found = new Map(fn.parameters.map((p) => [p.name, p]));
  for (const { variables } of declarationsIn(fn.body)) for (const v of variables) found.set(v.name, v);
  return found;
}

export function* declarationsIn(node: Node): Iterable<Extract<Stmt, { kind: "declaration" }>> {
  if (node.kind === "declaration") yield node;
  for (const child of childrenOf(node)) if (!isExpr(child)) yield* declarationsIn(child);
}

export const inside = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;

import { contains, type Span } from "../text/source.ts";
import type { Expr, Stmt } from "./ast.ts";
import { childrenOf, isStatement } from "./children.ts";
import type { FunctionDefinition } from "./facts.ts";
import { sameExpr, strip, walkExprs } from "./values.ts";

type Body = Pick<FunctionDefinition, "body">;

/** Something known where a stretch of code runs: the expression was true (`holds`) or false, and nothing has changed since. */
export interface Known {
  readonly expr: Expr;
  readonly holds: boolean;
}

/** The statements around a stretch of a function, outermost first: body block, ..., the innermost one that holds all of it. */
export const pathTo = (definition: Body, span: Span): Stmt[] => nodesTo(definition, span).filter(isStatement);

function nodesTo({ body }: Body, span: Span): (Expr | Stmt)[] {
  const nodes: (Expr | Stmt)[] = [];
  for (let node: Expr | Stmt | undefined = body; node && contains(node.span, span); ) {
    nodes.push(node);
    node = childrenOf(node).find((child) => contains(child.span, span));
  }
  return nodes;
}

/**
 * What is certainly known where a stretch of a function runs: conditions of the `if`, loop, `&&`, `||` and `?:` around it,
 * and of earlier `if`s that leave. A condition is dropped when something it reads may have changed since.
 */
export function dominatingConditions(definition: Body, span: Span): Known[] {
  const nodes = nodesTo(definition, span);
  const known: Known[] = [];
  nodes.forEach((node, i) => {
    const inner = nodes[i + 1];
    if (node.kind === "lambda") known.length = 0;
    if (inner) known.push(...learned(node, inner));
  });
  return known.filter((fact) => !mayChange(nodes, fact.expr, span));
}

/** What is known inside a node because of the node itself. */
function learned(node: Expr | Stmt, inner: Expr | Stmt): Known[] {
  switch (node.kind) {
    case "if":
    case "conditional":
      if (inner === node.condition) return [];
      return split(node.condition, inner === node.then);
    case "binary":
      return inner === node.right && /^(?:&&|\|\|)$/.test(node.operator)
        ? split(node.left, node.operator === "&&")
        : [];
    case "loop":
      return node.condition && inner === node.body ? split(node.condition, true) : [];
    case "block":
      return afterSiblings(node.body, inner);
    case "case":
      return afterSiblings(node.body, inner);
    case "preprocessor":
      return afterSiblings(node.branches.find((b) => b.some((s) => s === inner)) ?? [], inner);
    default:
      return [];
  }
}

function split(condition: Expr, holds: boolean): Known[] {
  const expr = condition.kind === "paren" ? condition.inner : condition;
  if (expr.kind === "paren") return split(expr, holds);
  if (expr.kind === "unary" && expr.operator === "!") return split(expr.operand, !holds);
  if (expr.kind === "binary" && expr.operator === (holds ? "&&" : "||"))
    return [...split(expr.left, holds), ...split(expr.right, holds)];
  return [{ expr, holds }];
}

function afterSiblings(list: readonly Stmt[], inner: Expr | Stmt): Known[] {
  const known: Known[] = [];
  for (const statement of list) {
    if (statement.kind === "label" || statement.kind === "case") known.length = 0;
    if (statement === inner) break;
    if (statement.kind === "block") known.push(...afterSiblings(statement.body, inner));
    if (statement.kind !== "if") continue;
    if (leaves(statement.then)) known.push(...split(statement.condition, false));
    else if (statement.else && leaves(statement.else)) known.push(...split(statement.condition, true));
  }
  return known;
}

/** True when control never goes on to the next statement. */
export function leaves(statement: Stmt): boolean {
  switch (statement.kind) {
    case "return":
    case "jump":
      return true;
    case "block":
      return statement.body.some(leaves) && !statement.body.some((s) => s.kind === "label");
    case "if":
      return statement.else !== undefined && leaves(statement.then) && leaves(statement.else);
    case "label":
      return statement.body !== undefined && leaves(statement.body);
    case "preprocessor":
      return statement.branches.every((branch) => branch.some(leaves));
    default:
      return false;
  }
}

/** True when what the condition reads may change between the condition and the stretch, also through a loop around only the stretch. */
function mayChange(nodes: readonly (Expr | Stmt)[], condition: Expr, span: Span): boolean {
  const loops = nodes.filter((n) => n.kind === "loop");
  const until = loops.find((n) => !contains(n.span, condition.span))?.span.end ?? span.start;
  const own = loops.find((n) => n.condition && contains(n.condition.span, condition.span))?.body.span;
  const read = [...walkExprs(condition)].filter((e) => e.kind === "name" || e.kind === "member" || e.kind === "index");
  for (const expr of walkExprs(nodes[0]!)) {
    const between = expr.span.start >= condition.span.end && expr.span.start < until && !contains(expr.span, span);
    // What the head of a loop changes is tested again before each round.
    if (between && (!own || contains(own, expr.span)) && read.some((value) => changes(expr, value))) return true;
  }
  return false;
}

/** True for an assignment to the value, `++`, `--`, and for `&value`, through which anything may happen to it. */
export function changes(expr: Expr, value: Expr): boolean {
  if (expr.kind === "assign") return sameExpr(strip(expr.left), value);
  return expr.kind === "unary" && /^(?:\+\+|--|&)$/.test(expr.operator) && sameExpr(strip(expr.operand), value);
}

/** The statements that have run before the one that holds the stretch, in the same list, nearest first: back to a label. */
export function preceding(definition: Body, span: Span): Stmt[] {
  const { list, index } = listAround(definition, span);
  const before: Stmt[] = [];
  if (list[index]?.kind === "label") return before;
  for (const statement of list.slice(0, Math.max(0, index)).toReversed()) {
    before.push(statement);
    if (statement.kind === "label" || statement.kind === "case") break;
  }
  return before;
}

/** The innermost list of statements around a stretch, and the place in it. */
function listAround(definition: Body, span: Span): { readonly list: readonly Stmt[]; readonly index: number } {
  const path = pathTo(definition, span);
  for (let i = path.length - 1; i > 0; i--) {
    const list = listsOf(path[i - 1]!).find((statements) => statements.includes(path[i]!));
    if (list) return { list, index: list.indexOf(path[i]!) };
  }
  return { list: [], index: -1 };
}

function listsOf(statement: Stmt): readonly (readonly Stmt[])[] {
  if (statement.kind === "block" || statement.kind === "case") return [statement.body];
  return statement.kind === "preprocessor" ? statement.branches : [];
}

import type { Source } from "../text/source.ts";
import type { CallExpr, Expr, Stmt } from "./ast.ts";
import { childrenOf, isStatement } from "./children.ts";
import { evaluateText, integer, operate } from "./condition.ts";
import type { FunctionDefinition } from "./facts.ts";
import { lex, type Token } from "./lex.ts";
import { literalValue } from "./literals.ts";

/** What a name stands for, where that is known: a macro's body, or the initial value of a constant. */
export type Meaning = (name: string) => string | Expr | undefined;

/** Names that stand for names are followed this far. */
const deepest = 16;

/** A node's expressions, the node itself if it is one, outer before inner, in text order. */
export function* walkExprs(node: Expr | Stmt): Generator<Expr> {
  for (const inner of nodesIn(node)) if (!isStatement(inner)) yield inner;
}

/** The statements of a function's body, outer before inner, in text order; those in lambdas too. */
export function* statementsOf({ body }: Pick<FunctionDefinition, "body">): Generator<Stmt> {
  for (const inner of nodesIn(body)) if (isStatement(inner) && inner !== body) yield inner;
}

export function* callsIn(node: Expr | Stmt): Generator<CallExpr> {
  for (const inner of nodesIn(node)) if (inner.kind === "call") yield inner;
}

function* nodesIn(node: Expr | Stmt): Generator<Expr | Stmt> {
  const open: (Expr | Stmt)[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    open.push(...childrenOf(next).toReversed());
  }
}

/** The expression inside parentheses and casts. */
export function strip(expr: Expr): Expr {
  let inner = expr;
  while (inner.kind === "paren" || inner.kind === "cast") inner = inner.kind === "paren" ? inner.inner : inner.operand;
  return inner;
}

export const exprText = ({ text }: Source, { span }: Expr): string => text.slice(span.start, span.end);

/** True when both are written the same way, but for white space, parentheses around them and spans. */
export function sameExpr(a: Expr, b: Expr): boolean {
  if (a.kind === "paren") return sameExpr(a.inner, b);
  if (b.kind === "paren") return sameExpr(a, b.inner);
  if (a.kind !== b.kind || labelOf(a) !== labelOf(b)) return false;
  const left = childrenOf(a);
  const right = childrenOf(b);
  return (
    left.length === right.length &&
    left.every((child, i) => {
      const other = right[i]!;
      return !isStatement(child) && !isStatement(other) && sameExpr(child, other);
    })
  );
}

/** What tells two expressions of one kind with equal children apart; one that cannot be compared is equal to nothing. */
function labelOf(expr: Expr): unknown {
  switch (expr.kind) {
    case "name":
    case "member":
      return expr.name;
    case "literal":
      return expr.value ?? expr.text;
    case "unary":
    case "binary":
    case "assign":
      return expr.operator;
    case "cast":
    case "sizeof":
      return expr.type;
    case "lambda":
    case "other":
      return {};
    default:
      return "";
  }
}

const textMacros = new Set(["TEXT", "_T", "_TEXT", "__TEXT", "OLESTR"]);

/** The characters an expression stands for: a literal, a macro or constant for one, and several of them in a row. */
export function resolveString(expr: Expr, meaning: Meaning, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  const plain = strip(expr);
  if (plain.kind === "literal") return plain.type === "string" ? plain.value : undefined;
  if (plain.kind === "name") return meant(meaning(plain.name), meaning, depth);
  if (plain.kind === "call") {
    const wraps = plain.callee.kind === "name" && textMacros.has(plain.callee.name) && plain.args.length === 1;
    return wraps ? resolveString(plain.args[0]!, meaning, depth + 1) : undefined;
  }
  const inRow = plain.kind === "other" && plain.children.some((part) => part.kind === "literal");
  return inRow ? joined(plain.children.map((part) => resolveString(part, meaning, depth + 1))) : undefined;
}

function meant(value: string | Expr | undefined, meaning: Meaning, depth: number): string | undefined {
  if (typeof value !== "string") return value && resolveString(value, meaning, depth + 1);
  const text = value.replace(/^[\s(]+|[\s)]+$/g, "");
  const parts = lex(text, "cpp").tokens.filter(
    (t) => t.kind !== "punct" && !textMacros.has(text.slice(t.start, t.end)),
  );
  return parts.length === 0 ? undefined : joined(parts.map((token) => part(text, token, meaning, depth)));
}

function part(text: string, token: Token, meaning: Meaning, depth: number): string | undefined {
  const written = text.slice(token.start, token.end);
  if (token.kind === "string") return literalValue(written);
  if (token.kind !== "word" || depth >= deepest) return undefined;
  return meant(meaning(written), meaning, depth + 1);
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join("");

/** The value of an integer constant expression; undefined when it is none, or wider than a double keeps exactly. */
export function constantInteger(expr: Expr, meaning: Meaning = () => undefined): number | undefined {
  const value = constant(expr, meaning, 0);
  const number = Number(value);
  return value !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

function constant(expr: Expr, meaning: Meaning, depth: number): bigint | undefined {
  if (depth > deepest) return undefined;
  switch (expr.kind) {
    case "literal":
      return literalInteger(expr);
    case "name":
      return named(expr.name, meaning, depth);
    case "paren":
      return constant(expr.inner, meaning, depth);
    case "cast":
      return constant(expr.operand, meaning, depth);
    case "unary":
      return operate(expr.operator, constant(expr.operand, meaning, depth));
    case "binary":
      return operate(expr.operator, constant(expr.left, meaning, depth), constant(expr.right, meaning, depth));
    case "conditional": {
      const condition = constant(expr.condition, meaning, depth);
      return condition === undefined ? undefined : constant(condition ? expr.then : expr.else, meaning, depth);
    }
    default:
      return undefined;
  }
}

function literalInteger({ type, text }: Expr & { readonly kind: "literal" }): bigint | undefined {
  if (type === "number") return integer(text);
  if (type === "char") return characters(literalValue(text));
  if (type === "null") return 0n;
  return type === "bool" ? BigInt(/^true$/i.test(text)) : undefined;
}

/** `'abcd'` is one number of four bytes. */
function characters(value: string): bigint | undefined {
  if (value === "" || value.length > 4) return undefined;
  return [...value].reduce((sum, c) => (sum << 8n) + BigInt(c.charCodeAt(0)), 0n);
}

function named(name: string, meaning: Meaning, depth: number): bigint | undefined {
  const value = meaning(name);
  if (value === undefined) return undefined;
  if (typeof value !== "string") return constant(value, meaning, depth + 1);
  return evaluateText(withoutCasts(value), (inner) => definition(inner, meaning, depth));
}

/** `((ULONG)0x22)` is `(0x22)` to the preprocessor's grammar. */
const withoutCasts = (text: string): string =>
  text.replace(/\(\s*(?:(?:unsigned|signed|long|int|short|char)\s*)+\)|\(\s*[A-Z]\w*\s*\)(?=\s*[\w(~-])/g, " ");

function definition(name: string, meaning: Meaning, depth: number) {
  const value = depth < deepest ? named(name, meaning, depth + 1) : undefined;
  return value === undefined ? undefined : ({ defined: true, value: String(value) } as const);
}

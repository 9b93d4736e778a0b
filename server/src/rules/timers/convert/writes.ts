import type { CallExpr, Expr, Stmt, Variable } from "../../../c/ast.ts";
import { isStatement } from "../../../c/children.ts";
import { statementsOf, strip, walkExprs } from "../../../c/values.ts";
import { isNull } from "../../expressions.ts";
import { castReadAsBinary } from "./constants.ts";
import { calleeOf, expressionsOf, type Found, listOf, type Place, placeOf, type Site } from "./nodes.ts";
import { localNamed } from "./types.ts";

/** An assignment to a local variable that holds a time, or to one of its halves. */
export interface Write {
  readonly statement: Stmt;
  readonly value: Expr;
  readonly part: Part;
  /** The value is a FILETIME, not a number. */
  readonly isCopy: boolean;
}

type Part = "full" | "low" | "high" | "zero";

/** The writes that make up the value of a variable at one place. */
export interface State {
  readonly full?: Write;
  readonly low?: Write;
  readonly high?: Write;
  readonly zero?: Write;
}

/** What a variable holds at a place; undefined when that depends on the path taken or on somebody who has its address. */
export function stateAt(variable: Variable, place: Place, site: Site): State | undefined {
  const writes = writesOf(variable, site);
  if (!writes || variable.storage.includes("static")) return undefined;
  const { start } = place.statement.span;
  const loops = place.parents.filter((p) => p.kind === "loop");
  if (writes.some((w) => w.statement.span.start > start && loops.some((l) => w.statement.span.end <= l.span.end)))
    return undefined;
  return writes
    .filter((w) => w.statement.span.start < start)
    .sort((a, b) => a.statement.span.start - b.statement.span.start)
    .reduce<State>((state, w) => (precedes(w.statement, place) ? after(state, w) : {}), {});
}

function after({ low, high }: State, write: Write): State {
  if (write.part === "full" || write.part === "zero") return { [write.part]: write };
  return { ...(low && { low }), ...(high && { high }), [write.part]: write };
}

/** True when every path to the place passes the statement. */
export function precedes(statement: Stmt, place: Place): boolean {
  const path = [...place.parents, place.statement];
  return path.some((inner, i) => {
    const list = i > 0 && isStatement(inner) ? listOf(path[i - 1], inner) : undefined;
    const at = list?.indexOf(statement) ?? -1;
    return at >= 0 && at < list!.indexOf(inner as Stmt);
  });
}

/** Every write of a local variable; undefined when it is changed in a way that is not understood. */
function writesOf(variable: Variable, site: Site): Write[] | undefined {
  const writes: Write[] = [];
  for (const statement of statementsOf(site.fn)) {
    const declares = statement.kind === "declaration" && statement.variables.includes(variable);
    if (!declares || !variable.value) continue;
    const initial = initialWrites(variable, variable.value, statement);
    if (!initial) return undefined;
    writes.push(...initial);
  }
  for (const found of expressionsOf(site)) {
    if (found.expr.kind !== "name" || found.expr.name !== variable.name) continue;
    const write = writeAt(found, variable);
    if (write === "unknown") return undefined;
    if (write) writes.push(write);
  }
  return writes;
}

function initialWrites(variable: Variable, value: Expr, statement: Stmt): Write[] | undefined {
  const write = (part: Part, of: Expr): Write => ({ statement, part, value: of, isCopy: false });
  if (value.kind !== "list") return [{ ...write("full", value), isCopy: isFileTime(variable) }];
  const [first, second, ...more] = value.items;
  if (more.length > 0) return undefined;
  if (first?.kind === "assign") {
    const isWhole = !second && first.left.kind === "name" && first.left.name === "QuadPart";
    return isWhole ? [write("full", first.right)] : undefined;
  }
  if (first && second) return [write("low", first), write("high", second)];
  return !first || isNull(first) ? [write("zero", value)] : undefined;
}

const isFileTime = ({ type }: Variable): boolean => /^(?:const )?FILETIME$/.test(type);

/** What one mention of a variable does to it. */
function writeAt(found: Found, variable: Variable): Write | "unknown" | undefined {
  const call = found.parents.findLast((p): p is CallExpr => p.kind === "call");
  if (found.parents.some((p) => p.kind === "lambda")) return "unknown";
  if (found.parents.some((p) => p.kind === "sizeof")) return undefined;
  if (call && /^SetThreadpoolTimer(?:Ex)?$/.test(calleeOf(call))) return undefined;
  const statement = placeOf(found)?.statement;
  if (call && isAddressed(found)) {
    const clears = statement?.kind === "expression" && statement.expr === call && isClearing(call);
    return clears && statement ? { statement, part: "zero", value: call, isCopy: false } : "unknown";
  }
  const assign = found.parents.find((p): p is Expr & { kind: "assign" } => p.kind === "assign");
  if (assign && inside(found.expr, assign.left)) {
    const part = partOf(assign.left, variable.name);
    if (!part || assign.operator !== "=" || statement?.kind !== "expression" || statement.expr !== assign)
      return "unknown";
    return { statement, part, value: assign.right, isCopy: part === "full" && isWholeFileTime(assign.left, variable) };
  }
  const parent = found.parents.at(-1);
  if (parent?.kind === "unary" && /^(?:\+\+|--)$/.test(parent.operator)) return "unknown";
  return isAddressed(found) && !isDereferenced(found) ? "unknown" : undefined;
}

const inside = (inner: Expr, outer: Expr): boolean =>
  outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;

/** True for `&ft` and `(PFILETIME)&ft`, also where the grammar reads the latter as a bit operation. */
function isAddressed({ parents }: Found): boolean {
  return parents.some(
    (p) =>
      (p.kind === "unary" && p.operator === "&") ||
      (!isStatement(p) && castReadAsBinary(p) !== undefined && isBitAnd(p)),
  );
}

const isBitAnd = (expr: Expr): boolean => expr.kind === "binary" && expr.operator === "&";

const isDereferenced = ({ parents }: Found): boolean => parents.some((p) => p.kind === "unary" && p.operator === "*");

function isClearing(call: CallExpr): boolean {
  const name = calleeOf(call);
  if (/^(?:Rtl)?(?:Secure)?ZeroMemory$/.test(name)) return true;
  return /^(?:memset|RtlFillMemory)$/.test(name) && call.args.length === 3 && call.args.slice(1).some(isNull);
}

const wide = /LONGLONG|LONG64|INT64|LARGE_INTEGER|long long|__int64|int64_t/;

/** Which part of a variable the left side of an assignment names. */
function partOf(left: Expr, name: string): "full" | "low" | "high" | undefined {
  if (left.kind === "paren") return partOf(left.inner, name);
  if (left.kind === "name") return left.name === name ? "full" : undefined;
  if (left.kind === "unary") return left.operator === "*" && isViewOf(left.operand, name) ? "full" : undefined;
  if (left.kind !== "member") return undefined;
  const object = left.object.kind === "member" && left.object.name === "u" ? left.object.object : left.object;
  if (left.arrow ? !isViewOf(object, name) : strip(object).kind !== "name") return undefined;
  if (left.name === "QuadPart") return "full";
  if (/^(?:dwLowDateTime|LowPart)$/.test(left.name)) return "low";
  return /^(?:dwHighDateTime|HighPart)$/.test(left.name) ? "high" : undefined;
}

/** True for the address of the variable as a pointer to 64 bits: `(PLONGLONG)&ft`. */
function isViewOf(pointer: Expr, name: string): boolean {
  const plain = pointer.kind === "paren" ? pointer.inner : pointer;
  const cast = castReadAsBinary(plain) ?? plain;
  if (cast.kind !== "cast" || !wide.test(cast.type)) return false;
  const address = strip(cast.operand);
  const target = address.kind === "unary" && address.operator === "&" ? strip(address.operand) : undefined;
  return target?.kind === "name" && target.name === name;
}

const isWholeFileTime = (left: Expr, variable: Variable): boolean => left.kind === "name" && isFileTime(variable);

/** True when an expression has the same value at the place as it had at the statement before it. */
export function unchangedBetween(expr: Expr, from: Stmt, place: Place, site: Site): boolean {
  const outer = place.parents.find((p) => p.kind === "loop" && p.span.start >= from.span.end);
  const end = outer?.span.end ?? place.statement.span.start;
  const between = [...statementsOf(site.fn)].filter((s) => s.span.start >= from.span.end && s.span.end <= end);
  const names = [...walkExprs(expr)].flatMap((n) => (n.kind === "name" ? [n.name] : []));
  if (between.every((s) => isHarmless(s, names))) return true;
  if (![...walkExprs(expr)].every((n) => !/^(?:call|member|index|other|assign)$/.test(n.kind))) return false;
  const all = expressionsOf(site);
  return names.every(
    (name) => (isMacro(name) || localNamed(name, site)) && !all.some((f) => changes(f, name, from.span.end, end)),
  );
}

const isMacro = (name: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(name);

/** True for a statement that only computes the value of a local variable that is not among the names. */
function isHarmless(statement: Stmt, names: readonly string[]): boolean {
  if (statement.kind === "declaration") return statement.variables.every((v) => !v.value || isPure(v.value));
  if (statement.kind !== "expression" || statement.expr.kind !== "assign") return false;
  const { left, right } = statement.expr;
  const target = [...walkExprs(left)].find((n) => n.kind === "name");
  return (
    isPure(right) && target?.kind === "name" && partOf(left, target.name) !== undefined && !names.includes(target.name)
  );
}

export const isPure = (expr: Expr): boolean =>
  [...walkExprs(expr)].every(
    (n) => !/^(?:call|assign|lambda|other)$/.test(n.kind) && !(n.kind === "unary" && /^(?:\+\+|--)$/.test(n.operator)),
  );

/** True for an expression that may give a name another value, in a stretch of text or, through its address, anywhere. */
function changes({ expr, parents }: Found, name: string, start: number, end: number): boolean {
  if (expr.kind !== "name" || expr.name !== name) return false;
  const parent = parents.at(-1);
  if (parent?.kind === "unary" && parent.operator === "&") return true;
  const assign = parents.findLast((p): p is Expr & { kind: "assign" } => p.kind === "assign");
  const writes =
    (assign && inside(expr, assign.left)) || (parent?.kind === "unary" && /^(?:\+\+|--)$/.test(parent.operator));
  return Boolean(writes) && expr.span.start >= start && expr.span.end <= end;
}

import type { Expr, Stmt, Variable } from "../../../c/ast.ts";
import { exprText, statementsOf, strip, walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { castReadAsBinary, constantOf } from "./constants.ts";
import type { Place, Site } from "./nodes.ts";
import { relativeText, timeText } from "./relative-time.ts";
import { localNamed } from "./types.ts";
import { stateAt, unchangedBetween, type Write } from "./writes.ts";

/** The due time of a start as an argument of WdfTimerStart. */
export interface DueTime {
  readonly text: string;
  /** A statement whose value has moved into the argument. */
  readonly moved?: Stmt;
}

interface Start extends Site {
  readonly place: Place;
  readonly driver: DriverPackage;
}

/** The value that SetThreadpoolTimer finds in the FILETIME it is given; undefined when that is not certain. */
export function dueTimeOf(time: Expr, place: Place, site: Site, driver: DriverPackage): DueTime | undefined {
  const pointed = castReadAsBinary(time) ?? time;
  const address = strip(pointed);
  const target = address.kind === "unary" && address.operator === "&" ? strip(address.operand) : undefined;
  if (target?.kind !== "name") return undefined;
  const variable = localNamed(target.name, site);
  if (variable?.declarator !== "" || site.fn.parameters.includes(variable)) return undefined;
  return heldAt(variable, { ...site, place, driver });
}

/** What a local FILETIME, LARGE_INTEGER or 64-bit integer holds at the start. */
function heldAt(variable: Variable, start: Start): DueTime | undefined {
  const state = stateAt(variable, start.place, start);
  if (!state) return undefined;
  if (state.zero) return { text: "0" };
  if (state.full) return ofExpression(state.full, start);
  return state.low && state.high ? ofHalves(state.low, state.high, start) : undefined;
}

function ofExpression({ value, statement, isCopy }: Write, start: Start): DueTime | undefined {
  const plain = isCopy ? copied(value) : value;
  if (!plain) return undefined;
  const source = wholeOf(plain);
  if (source) return ofVariable(source.name, source.suffix, statement, start);
  const render = (e: Expr): string => exprText(start.file, e);
  const constant = constantOf(plain, start.driver);
  if (constant !== undefined)
    return { text: relativeText(plain, start.driver, render) ?? timeText(BigInt.asIntN(64, constant)) };
  if (!unchangedBetween(plain, statement, start.place, start)) return undefined;
  const relative = hasWidePart(plain, start) ? relativeText(plain, start.driver, render) : undefined;
  return { text: relative ?? `(LONGLONG)(${render(plain)})`, moved: statement };
}

/** True when a product is computed in 64 bits, so that it is not cut off: a helper that counts in 64 bits gives the same. */
const hasWidePart = (expr: Expr, start: Start): boolean =>
  [...walkExprs(expr)].some((e) => {
    if (e.kind === "cast") return wide.test(e.type);
    if (e.kind === "literal") return wide.test(e.text);
    const name = e.kind === "name" ? e.name : "";
    const macros = start.driver.symbols.macros(name);
    return wide.test(localNamed(name, start)?.type ?? "") || macros.some(({ fact }) => wide.test(fact.body));
  });

const wide = /LONGLONG|INT64|LONG64|long long|__int64|int64_t|LARGE_INTEGER|\d(?:[uU]?[lL]{2}|[uU]?i64)|Int32x32To64/;

/** `ft = *(PFILETIME)&due`: the variable that is copied. */
function copied(value: Expr): Expr | undefined {
  const pointer = value.kind === "unary" && value.operator === "*" ? strip(value.operand) : undefined;
  return pointer?.kind === "unary" && pointer.operator === "&" ? strip(pointer.operand) : undefined;
}

/** A variable whose whole value an expression takes: `due`, `due.QuadPart`. */
function wholeOf(expr: Expr): { readonly name: string; readonly suffix: string } | undefined {
  const plain = strip(expr);
  if (plain.kind === "name") return { name: plain.name, suffix: "" };
  if (plain.kind !== "member" || plain.name !== "QuadPart" || plain.arrow) return undefined;
  const object = strip(plain.object);
  return object.kind === "name" ? { name: object.name, suffix: ".QuadPart" } : undefined;
}

/** The value of another variable that was copied at a statement: its own value where that is known, else its name. */
function ofVariable(name: string, suffix: string, copy: Stmt, start: Start): DueTime | undefined {
  const variable = localNamed(name, start);
  const constant = constantOf({ kind: "name", name, span: copy.span }, start.driver);
  if (!variable) return constant === undefined ? undefined : { text: timeText(constant) };
  if (variable.declarator !== "" || !isStill(name, copy, start)) return undefined;
  const own = start.fn.parameters.includes(variable) ? undefined : heldAt(variable, start);
  if (own) return own;
  const type = wideTypes.find(([pattern]) => pattern.test(variable.type));
  if (!type) return undefined;
  const text = `${name}${type[1]}`;
  return suffix === "" || suffix === type[1] ? { text: type[2] ? `(LONGLONG)${text}` : text } : undefined;
}

/** Types of 64 bits, the member with the whole value, and whether they have no sign. */
const wideTypes: readonly (readonly [RegExp, string, boolean])[] = [
  [/^(?:const )?LARGE_INTEGER$/, ".QuadPart", false],
  [/^(?:const )?ULARGE_INTEGER$/, ".QuadPart", true],
  [/^(?:const )?(?:LONGLONG|LONG64|INT64|__int64|long long|int64_t)$/, "", false],
  [
    /^(?:const )?(?:ULONGLONG|ULONG64|UINT64|DWORD64|DWORDLONG|unsigned __int64|unsigned long long|uint64_t)$/,
    "",
    true,
  ],
];

const isStill = (name: string, copy: Stmt, start: Start): boolean =>
  unchangedBetween({ kind: "name", name, span: copy.span }, copy, start.place, start);

/** The value of a FILETIME that was written in two halves. */
function ofHalves(low: Write, high: Write, start: Start): DueTime | undefined {
  const [lowest, highest] = [constantOf(low.value, start.driver), constantOf(high.value, start.driver)];
  if (lowest !== undefined && highest !== undefined)
    return { text: timeText(BigInt.asIntN(64, (highest << 32n) | BigInt.asUintN(32, lowest))) };
  const [whole, other] = [halved(low.value, lowHalf), halved(high.value, highHalf)];
  if (!whole || !other || exprText(start.file, whole) !== exprText(start.file, other)) return undefined;
  const [first, second] = [low.statement, high.statement].sort((a, b) => a.span.start - b.span.start);
  const plain = strip(whole);
  const name = plain.kind === "name" ? plain.name : undefined;
  if (name === undefined) return ofField(whole, low, first!, start);
  const between = [...statementsOf(start.fn)].filter(
    (s) => s.span.start >= first!.span.end && s.span.end <= second!.span.start,
  );
  return between.length === 0 ? ofVariable(name, suffixOf(low.value), first!, start) : undefined;
}

/** A LARGE_INTEGER that is a field, `ctx->Due`, copied half by half next to the start. */
function ofField(whole: Expr, { value }: Write, copy: Stmt, start: Start): DueTime | undefined {
  const half = strip(value);
  if (half.kind !== "member" || !unchangedBetween(whole, copy, start.place, start)) return undefined;
  return { text: `(LONGLONG)${exprText(start.file, whole)}${half.arrow ? "->" : "."}QuadPart` };
}

const suffixOf = (half: Expr): string => (strip(half).kind === "member" ? ".QuadPart" : "");

type Half = (half: Expr) => Expr | undefined;

/** The value whose half an expression is. */
const halved = (half: Expr, part: Half): Expr | undefined => part(strip(castReadAsBinary(half) ?? half));

const lowHalf: Half = (half) => {
  if (half.kind === "member" && half.name === "LowPart") return withoutUnion(half.object);
  const isMask =
    half.kind === "binary" &&
    half.operator === "&" &&
    /^(?:0xFFFFFFFF[uUlL]*|MAXDWORD|MAXULONG)$/i.test(literalText(half.right));
  return isMask ? strip(half.left) : half;
};

const highHalf: Half = (half) => {
  if (half.kind === "member" && half.name === "HighPart") return withoutUnion(half.object);
  return half.kind === "binary" && half.operator === ">>" && literalText(half.right) === "32"
    ? strip(half.left)
    : undefined;
};

/** `due` for `due.u`, the older spelling. */
const withoutUnion = (object: Expr): Expr => (object.kind === "member" && object.name === "u" ? object.object : object);

function literalText(expr: Expr): string {
  const plain = strip(expr);
  return plain.kind === "literal" ? plain.text : plain.kind === "name" ? plain.name : "";
}

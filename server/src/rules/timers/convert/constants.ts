import type { Expr } from "../../../c/ast.ts";
import { evaluateText, integer, operate } from "../../../c/condition.ts";
import type { Macro } from "../../../c/facts.ts";
import { constantInteger } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { packageMeaning } from "../../meaning.ts";
import { asCall, calleeOf } from "./nodes.ts";

/** The value of an expression that is the same at every place of the package; undefined when it is not, or cannot be read. */
export function constantOf(expr: Expr, driver: DriverPackage): bigint | undefined {
  switch (expr.kind) {
    case "literal":
      return whole(constantInteger(expr)) ?? integer(expr.text);
    case "paren":
      return constantOf(expr.inner, driver);
    case "name":
      return whole(constantInteger(expr, packageMeaning(driver))) ?? expanded(expr.name, driver);
    case "cast":
      return narrowed(expr.type, constantOf(expr.operand, driver));
    case "unary":
      return operate(expr.operator, constantOf(expr.operand, driver));
    case "binary":
      return binary(expr, driver);
    case "call":
      return called(expr, driver);
    default:
      return undefined;
  }
}

/** The operand is read once more because the grammar takes `(LONGLONG)-5` for a difference and `(LONGLONG)*p` for a product. */
function binary(expr: Expr & { kind: "binary" }, driver: DriverPackage): bigint | undefined {
  const cast = castReadAsBinary(expr);
  if (cast) return constantOf(cast, driver);
  return operate(expr.operator, constantOf(expr.left, driver), constantOf(expr.right, driver));
}

const typeName =
  /^P?(?:LONGLONG|ULONGLONG|U?LONG(?:64|32)?|DWORD(?:64|32|LONG)?|U?INT(?:64|32)?|LARGE_INTEGER|ULARGE_INTEGER|FILETIME|LPFILETIME|U?SHORT|U?CHAR|WORD|BYTE)$|^u?int\d+_t$/;

/** `(LONGLONG)-5` and `(PLARGE_INTEGER)&ft` as the casts that they are. */
export function castReadAsBinary(expr: Expr): (Expr & { kind: "cast" }) | undefined {
  if (expr.kind !== "binary" || !/^[-+&*]$/.test(expr.operator)) return undefined;
  const type = expr.left.kind === "paren" && expr.left.inner.kind === "name" ? expr.left.inner.name : "";
  if (!typeName.test(type)) return undefined;
  const { operator, right: operand, span } = expr;
  const inner: Expr = {
    kind: "unary",
    span: { start: operand.span.start - 1, end: operand.span.end },
    operator,
    operand,
  };
  return { kind: "cast", span, type, operand: inner };
}

function narrowed(type: string, value: bigint | undefined): bigint | undefined {
  if (value === undefined) return undefined;
  const plain = type.replace(/\bconst\b/g, "").trim();
  if (/^(?:DWORD|DWORD32|ULONG|ULONG32|UINT|UINT32|unsigned(?: int| long)?|uint32_t)$/.test(plain))
    return BigInt.asUintN(32, value);
  if (/^(?:LONG|LONG32|INT|INT32|int|long|int32_t)$/.test(plain)) return BigInt.asIntN(32, value);
  if (/^(?:DWORD64|DWORDLONG|ULONGLONG|ULONG64|UINT64|unsigned (?:long long|__int64)|uint64_t)$/.test(plain))
    return BigInt.asUintN(64, value);
  return /^(?:LONGLONG|LONG64|INT64|(?:signed )?(?:long long|__int64)|int64_t)$/.test(plain) ? value : undefined;
}

const whole = (value: number | undefined): bigint | undefined => (value === undefined ? undefined : BigInt(value));

/** The value of a text whose macros may have parameters. */
function expanded(text: string, driver: DriverPackage): bigint | undefined {
  const plain = expand(text, driver, 0);
  return plain === text ? undefined : evaluateText(plain, () => undefined);
}

function called(expr: Expr, driver: DriverPackage): bigint | undefined {
  const call = asCall(expr)!;
  const name = calleeOf(call);
  const values = call.args.map((arg) => constantOf(arg, driver));
  if (values.includes(undefined)) return undefined;
  const given = values as bigint[];
  if (/^U?Int32x32To64$/.test(name)) return given[0]! * given[1]!;
  const unit = relativeUnits.find(([helper]) => helper === name)?.[1];
  if (unit !== undefined) return -given[0]! * unit;
  return expanded(`${name}(${given.map((v) => `(${v})`).join(", ")})`, driver);
}

/** Helpers of the framework for relative times, with what they count in units of 100 nanoseconds. */
export const relativeUnits: readonly (readonly [string, bigint])[] = [
  ["WDF_REL_TIMEOUT_IN_SEC", 10_000_000n],
  ["WDF_REL_TIMEOUT_IN_MS", 10_000n],
  ["WDF_REL_TIMEOUT_IN_US", 10n],
];

/** What a macro of one parameter multiplies its argument by: 10000 for `MS_TO_100NS`; undefined for one that does otherwise. */
export function scaleOf(macro: string, driver: DriverPackage): bigint | undefined {
  const [once, twice, often] = [1, 2, 1000].map((n) => expanded(`${macro}(${n})`, driver));
  return once && twice === once * 2n && often === once * 1000n ? once : undefined;
}

const casts =
  /\((?:\s|\b(?:(?:un)?signed|const|long|short|int|char|__int64|U?LONG(?:LONG|64|32)?|U?INT(?:64|32)?|DWORD(?:64|LONG)?|u?int\d+_t)\b)+\)/g;

/** No constant is written longer, once its macros are replaced. */
const longest = 2000;

/** The text with the package's macros replaced and without casts; unchanged names stay. */
function expand(text: string, driver: DriverPackage, depth: number): string {
  if (depth > 16 || text.length > longest) return text;
  const found = /\b([A-Za-z_]\w*)\b/g;
  let result = "";
  let at = 0;
  for (let match = found.exec(text); match; match = found.exec(text)) {
    const macro = onlyMacro(match[1]!, driver);
    const use = macro && useOf(text, found.lastIndex, macro);
    if (!macro || !use) continue;
    result += `${text.slice(at, match.index)}(${expand(bodyWith(macro, use.args), driver, depth + 1)})`;
    at = found.lastIndex = use.end;
  }
  return (result + text.slice(at)).replace(casts, "");
}

function onlyMacro(name: string, driver: DriverPackage): Macro | undefined {
  const [first, ...others] = driver.symbols.macros(name).map(({ fact }) => fact);
  return first && others.every((other) => other.body.trim() === first.body.trim()) ? first : undefined;
}

/** The arguments of a macro that ends at an offset, and where its use ends. */
function useOf(
  text: string,
  start: number,
  macro: Macro,
): { readonly args: string[]; readonly end: number } | undefined {
  if (!macro.parameters) return { args: [], end: start };
  const open = /^\s*\(/.exec(text.slice(start));
  if (!open) return undefined;
  const args = [""];
  let depth = 1;
  let at = start + open[0].length;
  for (; at < text.length && depth > 0; at++) {
    const c = text[at]!;
    depth += c === "(" ? 1 : c === ")" ? -1 : 0;
    if (c === "," && depth === 1) args.push("");
    else if (depth > 0) args[args.length - 1] += c;
  }
  return depth === 0 ? { args, end: at } : undefined;
}

function bodyWith({ body, parameters }: Macro, args: readonly string[]): string {
  return (parameters ?? []).reduce(
    (text, parameter, i) => text.replace(new RegExp(`\\b${parameter}\\b`, "g"), () => args[i]?.trim() ?? ""),
    body.trim(),
  );
}

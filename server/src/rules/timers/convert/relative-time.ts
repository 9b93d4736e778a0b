import type { Expr } from "../../../c/ast.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { castReadAsBinary, constantOf, relativeUnits } from "./constants.ts";
import { calleeOf } from "./nodes.ts";

/** A time in units of 100 nanoseconds as WdfTimerStart takes it: the helper of the framework where one fits, else the number. */
export function timeText(value: bigint): string {
  if (value >= 0n) return value === 0n ? "0" : `${value}LL`;
  const unit = relativeUnits.find(([, size]) => value % size === 0n);
  return unit ? `${unit[0]}(${-value / unit[1]})` : `${value}LL`;
}

/**
 * `WDF_REL_TIMEOUT_IN_MS(PERIOD)` for products such as `-(LONGLONG)PERIOD * 10000`: all factors but one fold to a unit.
 * Undefined when the expression has another form. `render` gives the text of the remaining factor.
 */
export function relativeText(expr: Expr, driver: DriverPackage, render: (expr: Expr) => string): string | undefined {
  const factors = factorsOf(expr);
  if (!factors) return undefined;
  for (const factor of factors.filter(isSymbolic)) {
    const others = factors.filter((f) => f !== factor).map((f) => (f === negative ? -1n : constantOf(f, driver)));
    if (others.includes(undefined)) continue;
    const product = (others as bigint[]).reduce((a, b) => a * b, 1n);
    const unit = relativeUnits.find(([, size]) => product === -size);
    if (unit) return `${unit[0]}(${render(factor)})`;
  }
  return undefined;
}

/** Stands for a factor of minus one. */
const negative: Expr = { kind: "literal", type: "number", text: "-1", span: { start: 0, end: 0 } };

const isSymbolic = (expr: Expr): boolean => expr.kind === "name" || expr.kind === "member" || expr.kind === "call";

/** What a product is made of, outside parentheses and signs; undefined when it already calls a helper for relative times. */
function factorsOf(expr: Expr): readonly Expr[] | undefined {
  const cast = castReadAsBinary(expr);
  if (cast) return factorsOf(cast);
  if (expr.kind === "paren") return factorsOf(expr.inner);
  if (expr.kind === "cast") return isWide(expr.type) ? factorsOf(expr.operand) : undefined;
  if (expr.kind === "unary" && /^[-+]$/.test(expr.operator)) {
    const inner = factorsOf(expr.operand);
    return inner && (expr.operator === "-" ? [negative, ...inner] : inner);
  }
  if (expr.kind === "binary" && expr.operator === "*") {
    const [left, right] = [factorsOf(expr.left), factorsOf(expr.right)];
    return left && right && [...left, ...right];
  }
  if (expr.kind === "call" && relativeUnits.some(([name]) => name === calleeOf(expr))) return undefined;
  return [expr];
}

/** True for the integer types that cut nothing off a time. */
const isWide = (type: string): boolean =>
  /^(?:const )?(?:U?LONGLONG|U?LONG(?:64|32)?|U?INT(?:64|32)?|DWORD(?:64|32)?|int|long|long long|__int64|u?int(?:32|64)_t)$/.test(
    type,
  );

import type { Expr } from "../../../c/ast.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { castReadAsBinary, constantOf, relativeUnits, scaleOf } from "./constants.ts";
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
  const factors = factorsOf(expr, driver);
  if (!factors) return undefined;
  for (const factor of factors.filter(isSymbolic)) {
    const others = factors.filter((f) => f !== factor).map((f) => (typeof f === "bigint" ? f : constantOf(f, driver)));
    if (others.includes(undefined)) continue;
    const product = (others as bigint[]).reduce((a, b) => a * b, 1n);
    const unit = relativeUnits.find(([, size]) => product === -size);
    if (unit) return `${unit[0]}(${render(factor)})`;
  }
  return undefined;
}

/** A part of a product, or a number that stands for one. */
type Factor = Expr | bigint;

const isSymbolic = (factor: Factor): factor is Expr =>
  typeof factor !== "bigint" && (factor.kind === "name" || factor.kind === "member" || factor.kind === "call");

/** What a product is made of, outside parentheses and signs; undefined when it already calls a helper for relative times. */
function factorsOf(expr: Expr, driver: DriverPackage): readonly Factor[] | undefined {
  const cast = castReadAsBinary(expr);
  if (cast) return factorsOf(cast, driver);
  if (expr.kind === "paren") return factorsOf(expr.inner, driver);
  if (expr.kind === "cast") return isWide(expr.type) ? factorsOf(expr.operand, driver) : undefined;
  if (expr.kind === "unary" && /^[-+]$/.test(expr.operator)) {
    const inner = factorsOf(expr.operand, driver);
    return inner && (expr.operator === "-" ? [-1n, ...inner] : inner);
  }
  if (expr.kind === "binary" && expr.operator === "*") {
    const [left, right] = [factorsOf(expr.left, driver), factorsOf(expr.right, driver)];
    return left && right && [...left, ...right];
  }
  if (expr.kind !== "call") return [expr];
  if (relativeUnits.some(([name]) => name === calleeOf(expr))) return undefined;
  const scale = expr.args.length === 1 ? scaleOf(calleeOf(expr), driver) : undefined;
  const inner = scale === undefined ? undefined : factorsOf(expr.args[0]!, driver);
  return inner && scale !== undefined ? [scale, ...inner] : [expr];
}

/** True for the integer types that cut nothing off a time. */
const isWide = (type: string): boolean =>
  /^(?:const )?(?:U?LONGLONG|U?LONG(?:64|32)?|U?INT(?:64|32)?|DWORD(?:64|32)?|int|long|long long|__int64|u?int(?:32|64)_t)$/.test(
    type,
  );

import type { CallExpr, Expr } from "../../../c/ast.ts";
import type { CFile } from "../../../c/facts.ts";
import { exprText, walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { constantOf } from "./constants.ts";
import { filesSeenBy } from "./includes.ts";
import type { Site } from "./nodes.ts";

/** What a framework timer is told when it is made and a threadpool timer whenever it is started. */
export interface Pace {
  /** As text that the creation understands; absent for 0. */
  readonly period?: string;
  readonly window?: string;
}

interface Start extends Site {
  readonly call: CallExpr;
}

/** Period and window of all starts of a timer; undefined when they are not the same constants everywhere. */
export function paceOf(starts: readonly Start[], file: CFile, driver: DriverPackage): Pace | undefined {
  const period = common(starts, 2, file, driver);
  const window = common(starts, 3, file, driver);
  if (period === undefined || window === undefined) return undefined;
  return { ...(period && { period }), ...(window && { window }) };
}

/** The text of one argument, empty for 0. */
function common(starts: readonly Start[], index: number, file: CFile, driver: DriverPackage): string | undefined {
  const values = starts.map(({ call }) => constantOf(call.args[index]!, driver));
  const [value] = values;
  if (starts.length === 0 || value === 0n) return values.every((v) => v === value) ? "" : undefined;
  if (value === undefined || value < 0n || value > 0x7fffffffn || values.some((v) => v !== value)) return undefined;
  const texts = new Set(starts.map((start) => exprText(start.file, start.call.args[index]!)));
  const [text] = texts;
  const isSeen = starts.every(({ call }) => knows(file, call.args[index]!, driver));
  return texts.size === 1 && isSeen ? text : String(value);
}

/** True when the file knows every name of an expression, as its own or from a header. */
function knows(file: CFile, expr: Expr, driver: DriverPackage): boolean {
  const files = [...filesSeenBy(file, driver)];
  return [...walkExprs(expr)].every(
    (e) =>
      e.kind !== "name" ||
      files.some((f) => [...f.macros, ...f.enumerators, ...f.globals].some((fact) => fact.name === e.name)),
  );
}

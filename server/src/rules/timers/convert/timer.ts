import type { CallExpr, Expr, Variable } from "../../../c/ast.ts";
import type { CFile, Struct } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { isNull } from "../../expressions.ts";
import { asCall, calleeOf, classOf, expressionsOf, type Found, lastNameOf, placeOf, variablesOf } from "./nodes.ts";
import { objectStruct } from "./types.ts";
import { wordsOf } from "./words.ts";

/** The variable or field that keeps a timer. */
export interface Timer {
  readonly name: string;
  /** One for a field, one or more for a variable at file scope (`extern` in a header). */
  readonly declarations: readonly InFile<Variable>[];
  readonly owner?: Struct;
}

type UseKind = "create" | "start" | "stop" | "wait" | "close" | "test" | "clear";

/** What the package does with a timer at one place. */
export interface Use extends Found {
  readonly kind: UseKind;
  /** The call, for all kinds but `test` and `clear`. */
  readonly call?: CallExpr;
}

/** The timer that an expression names; undefined for anything but a field or a variable at file scope of type PTP_TIMER. */
export function timerNamed(target: Expr, driver: DriverPackage): Timer | undefined {
  const name = lastNameOf(target);
  if (name === undefined) return undefined;
  const isTimer = (v: Variable): boolean => v.name === name && v.type === "PTP_TIMER" && v.declarator === "";
  const fields = driver.sources.flatMap((file) =>
    file.structs.flatMap((owner) => owner.fields.filter(isTimer).map((fact) => ({ file, fact, owner }))),
  );
  const globals = driver.sources.flatMap((file) => file.globals.filter(isTimer).map((fact) => ({ file, fact })));
  const [field] = fields;
  if (field && fields.length === 1 && !field.fact.storage.includes("static") && globals.length === 0)
    return { name, declarations: [field], owner: field.owner };
  return fields.length === 0 && globals.length > 0 && isOneVariable(globals)
    ? { name, declarations: globals }
    : undefined;
}

/** True for one definition with its `extern` declarations; two static variables of one name are two. */
const isOneVariable = (globals: readonly InFile<Variable>[]): boolean =>
  globals.filter(({ fact }) => !fact.storage.includes("extern")).length === 1;

/**
 * Everything the package does with a timer; undefined when something is done that a framework timer has no counterpart for,
 * or when the name stands where it cannot be judged: in a macro, in a branch that is not compiled, in unreadable text.
 */
export function usesOf(timer: Timer, driver: DriverPackage): readonly Use[] | undefined {
  const uses: Use[] = [];
  for (const file of driver.sources) {
    const words = wordsOf(file).get(timer.name) ?? [];
    if (words.length === 0) continue;
    const understood = new Set(declaredIn(file, timer));
    for (const fn of file.functions) {
      if (!words.some((at) => fn.span.start <= at && at < fn.span.end)) continue;
      for (const at of initializersIn(file, fn.parametersSpan.end, fn.body.span.start, timer)) understood.add(at);
      for (const found of expressionsOf({ file, fn })) {
        const judged = judge(found, timer, driver);
        if (!judged) continue;
        understood.add(judged.at);
        if (judged.use === "unknown") return undefined;
        if (judged.use) uses.push(judged.use);
      }
    }
    if (!words.every((at) => understood.has(at))) return undefined;
  }
  return uses;
}

/** Offsets of the names that declare the timer, or another thing in a place where that is plainly another thing. */
function declaredIn(file: CFile, timer: Timer): number[] {
  const parameters = file.prototypes.flatMap((p) => p.parameters);
  const locals = file.functions.flatMap(variablesOf);
  const others = file.structs.filter((s) => s !== timer.owner).flatMap((s) => s.fields);
  const own = timer.declarations.filter((d) => d.file === file).map((d) => d.fact);
  return [...parameters, ...locals, ...others, ...own]
    .filter((v) => v.name === timer.name)
    .map((v) => v.nameSpan.start);
}

/** Offsets of the name in `: m_Timer(nullptr)` or `: m_Timer{}` of a constructor. */
function initializersIn({ text }: CFile, start: number, end: number, { name }: Timer): number[] {
  const initializer = new RegExp(
    `\\b${name}\\s*(?:\\(\\s*(?:NULL|nullptr|0)?\\s*\\)|\\{\\s*(?:NULL|nullptr|0)?\\s*\\})`,
    "g",
  );
  return [...text.slice(start, end).matchAll(initializer)].map((match) => start + match.index);
}

/** What an expression has to do with a timer: where its name stands there, and how it is used. */
interface Judged {
  readonly at: number;
  readonly use?: Use | "unknown";
}

function judge(found: Found, timer: Timer, driver: DriverPackage): Judged | undefined {
  const { expr, fn } = found;
  if (lastNameOf(expr) !== timer.name) return undefined;
  if (expr.kind === "member") {
    const at = expr.nameSpan.start;
    if (!timer.owner) return { at, use: "unknown" };
    const struct = objectStruct(expr.object, found, driver);
    return struct && struct !== timer.owner ? { at } : { at, use: useOf(found) };
  }
  const at = expr.span.end - timer.name.length;
  if (isLocal(timer.name, found)) return { at };
  const inClass = timer.owner ? timer.owner.names.includes(classOf(fn) ?? "") : true;
  return { at, use: inClass ? useOf(found) : "unknown" };
}

const isLocal = (name: string, { fn }: Found): boolean => variablesOf(fn).some((v) => v.name === name);

const callKinds: Readonly<Record<string, UseKind>> = {
  SetThreadpoolTimer: "start",
  SetThreadpoolTimerEx: "start",
  WaitForThreadpoolTimerCallbacks: "wait",
  CloseThreadpoolTimer: "close",
};

/** Reads the expression around the timer's name, outside parentheses and casts. */
export function useOf(found: Found): Use | "unknown" {
  if (found.parents.some((p) => p.kind === "lambda" || p.kind === "error")) return "unknown";
  let at = found.parents.length - 1;
  while (found.parents[at]?.kind === "paren" || found.parents[at]?.kind === "cast") at--;
  const inner = found.parents[at + 1] ?? found.expr;
  const around = found.parents[at];
  switch (around?.kind) {
    case "call":
      return callUse(found, around, inner as Expr);
    case "assign":
      return around.left === inner ? assignment(found, around) : "unknown";
    case "binary":
      return isTest(around, inner as Expr) ? { ...found, kind: "test" } : "unknown";
    case "unary":
      return around.operator === "!" ? { ...found, kind: "test" } : "unknown";
    case "if":
    case "conditional":
      return around.condition === inner ? { ...found, kind: "test" } : "unknown";
    default:
      return "unknown";
  }
}

function callUse(found: Found, call: CallExpr, inner: Expr): Use | "unknown" {
  const kind = Object.hasOwn(callKinds, calleeOf(call)) ? callKinds[calleeOf(call)]! : undefined;
  const statement = placeOf(found)?.statement;
  const isWhole = statement?.kind === "expression" && statement.expr === call;
  if (!kind || call.args[0] !== inner || !isWhole) return "unknown";
  if (kind === "start" && call.args.length !== 4) return "unknown";
  return { ...found, call, kind: kind === "start" && isNull(call.args[1]!) ? "stop" : kind };
}

function assignment(found: Found, { operator, right }: Expr & { kind: "assign" }): Use | "unknown" {
  if (operator !== "=") return "unknown";
  const call = asCall(strip(right));
  if (call && calleeOf(call) === "CreateThreadpoolTimer") return { ...found, kind: "create", call };
  return isNull(right) ? { ...found, kind: "clear" } : "unknown";
}

function isTest({ operator, left, right }: Expr & { kind: "binary" }, inner: Expr): boolean {
  if (operator === "&&" || operator === "||") return true;
  return /^[!=]=$/.test(operator) && isNull(left === inner ? right : left);
}

import type { CallExpr, Expr, Variable } from "../../../c/ast.ts";
import type { CFile, Struct } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { isNull } from "../../expressions.ts";
import { variablesOf } from "../../variables.ts";
import type { PoolKind, UseKind } from "./kinds.ts";
import { asCall, calleeOf, classOf, expressionsOf, type Found, lastNameOf, placeOf } from "./nodes.ts";
import { objectStruct } from "./types.ts";
import { wordsOf } from "./words.ts";

/** The variable or field that keeps a timer or work object of the thread pool. */
export interface PoolObject {
  readonly name: string;
  readonly kind: PoolKind;
  /** One for a field, one or more for a variable at file scope (`extern` in a header). */
  readonly declarations: readonly InFile<Variable>[];
  readonly owner?: Struct;
}

/** What the package does with such an object at one place. */
export interface Use extends Found {
  readonly kind: UseKind;
  /** The call, for all kinds but `test` and `clear`. */
  readonly call?: CallExpr;
}

/** The object that an expression names; undefined for anything but a field or a variable at file scope of the kind's type. */
export function objectNamed(target: Expr, kind: PoolKind, driver: DriverPackage): PoolObject | undefined {
  const name = lastNameOf(target);
  if (name === undefined) return undefined;
  const isObject = (v: Variable): boolean => v.name === name && v.type === kind.type && v.declarator === "";
  const fields = driver.sources.flatMap((file) =>
    file.structs.flatMap((owner) => owner.fields.filter(isObject).map((fact) => ({ file, fact, owner }))),
  );
  const globals = driver.sources.flatMap((file) => file.globals.filter(isObject).map((fact) => ({ file, fact })));
  const [field] = fields;
  if (field && fields.length === 1 && !field.fact.storage.includes("static") && globals.length === 0)
    return { name, kind, declarations: [field], owner: field.owner };
  return fields.length === 0 && globals.length > 0 && isOneVariable(globals)
    ? { name, kind, declarations: globals }
    : undefined;
}

/** True for one definition with its `extern` declarations; two static variables of one name are two. */
const isOneVariable = (globals: readonly InFile<Variable>[]): boolean =>
  globals.filter(({ fact }) => !fact.storage.includes("extern")).length === 1;

/**
 * Everything the package does with an object; undefined when something is done that the framework has no counterpart for, or when the name stands where it cannot be judged: in a macro, in a branch that is not compiled, in unreadable text.
 */
export function usesOf(object: PoolObject, driver: DriverPackage): readonly Use[] | undefined {
  const uses: Use[] = [];
  for (const file of driver.sources) {
    const words = wordsOf(file).get(object.name) ?? [];
    if (words.length === 0) continue;
    const understood = new Set(declaredIn(file, object));
    for (const fn of file.functions) {
      if (!words.some((at) => fn.span.start <= at && at < fn.span.end)) continue;
      for (const at of initializersIn(file, fn.parametersSpan.end, fn.body.span.start, object)) understood.add(at);
      for (const found of expressionsOf({ file, fn })) {
        const judged = judge(found, object, driver);
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

/** Offsets of the names that declare the object, or another thing in a place where that is plainly another thing. */
function declaredIn(file: CFile, object: PoolObject): number[] {
  const parameters = file.prototypes.flatMap((p) => p.parameters);
  const locals = file.functions.flatMap(variablesOf);
  const others = file.structs.filter((s) => s !== object.owner).flatMap((s) => s.fields);
  const own = object.declarations.filter((d) => d.file === file).map((d) => d.fact);
  return [...parameters, ...locals, ...others, ...own]
    .filter((v) => v.name === object.name)
    .map((v) => v.nameSpan.start);
}

/** Offsets of the name in `: m_Timer(nullptr)` or `: m_Timer{}` of a constructor. */
function initializersIn({ text }: CFile, start: number, end: number, { name }: PoolObject): number[] {
  const initializer = new RegExp(
    `\\b${name}\\s*(?:\\(\\s*(?:NULL|nullptr|0)?\\s*\\)|\\{\\s*(?:NULL|nullptr|0)?\\s*\\})`,
    "g",
  );
  return [...text.slice(start, end).matchAll(initializer)].map((match) => start + match.index);
}

/** What an expression has to do with an object: where its name stands there, and how it is used. */
interface Judged {
  readonly at: number;
  readonly use?: Use | "unknown";
}

function judge(found: Found, object: PoolObject, driver: DriverPackage): Judged | undefined {
  const { expr, fn } = found;
  if (lastNameOf(expr) !== object.name) return undefined;
  if (expr.kind === "member") {
    const at = expr.nameSpan.start;
    if (!object.owner) return { at, use: "unknown" };
    const struct = objectStruct(expr.object, found, driver);
    return struct && struct !== object.owner ? { at } : { at, use: useOf(found, object.kind) };
  }
  const at = expr.span.end - object.name.length;
  if (isLocal(object.name, found)) return { at };
  const inClass = object.owner ? object.owner.names.includes(classOf(fn) ?? "") : true;
  return { at, use: inClass ? useOf(found, object.kind) : "unknown" };
}

const isLocal = (name: string, { fn }: Found): boolean => variablesOf(fn).some((v) => v.name === name);

/** Reads the expression around the object's name, outside parentheses and casts. */
export function useOf(found: Found, kind: PoolKind): Use | "unknown" {
  if (found.parents.some((p) => p.kind === "lambda" || p.kind === "error")) return "unknown";
  let at = found.parents.length - 1;
  while (found.parents[at]?.kind === "paren" || found.parents[at]?.kind === "cast") at--;
  const inner = found.parents[at + 1] ?? found.expr;
  const around = found.parents[at];
  switch (around?.kind) {
    case "call":
      return callUse(found, around, inner as Expr, kind);
    case "assign":
      return around.left === inner ? assignment(found, around, kind) : "unknown";
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

function callUse(found: Found, call: CallExpr, inner: Expr, { calls }: PoolKind): Use | "unknown" {
  const kind = Object.hasOwn(calls, calleeOf(call)) ? calls[calleeOf(call)]! : undefined;
  const statement = placeOf(found)?.statement;
  const isWhole = statement?.kind === "expression" && statement.expr === call;
  if (!kind || call.args[0] !== inner || !isWhole) return "unknown";
  if (kind === "start" && call.args.length !== (isSet(call) ? 4 : 1)) return "unknown";
  return { ...found, call, kind: isSet(call) && isNull(call.args[1]!) ? "stop" : kind };
}

/** True for the call that both starts and stops a object. */
const isSet = (call: CallExpr): boolean => /^SetThreadpoolTimer(?:Ex)?$/.test(calleeOf(call));

function assignment(found: Found, { operator, right }: Expr & { kind: "assign" }, kind: PoolKind): Use | "unknown" {
  if (operator !== "=") return "unknown";
  const call = asCall(strip(right));
  if (call && calleeOf(call) === kind.create) return { ...found, kind: "create", call };
  return isNull(right) ? { ...found, kind: "clear" } : "unknown";
}

function isTest({ operator, left, right }: Expr & { kind: "binary" }, inner: Expr): boolean {
  if (operator === "&&" || operator === "||") return true;
  return /^[!=]=$/.test(operator) && isNull(left === inner ? right : left);
}

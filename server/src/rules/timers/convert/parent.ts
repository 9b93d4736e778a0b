import type { Expr, Variable } from "../../../c/ast.ts";
import type { CFile } from "../../../c/facts.ts";
import { exprText, strip, walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { isNull } from "../../expressions.ts";
import type { Callback } from "./callback.ts";
import { isConstructor } from "./lifetime.ts";
import { asCall, calleeOf, classOf, expressionsOf, lastNameOf, type Place, type Site, visibleAt } from "./nodes.ts";
import { type Accessor, accessorCall, localNamed, structOf } from "./types.ts";

/** What a framework object belongs to, and how its callback gets the context that the thread pool was given. */
export interface Parent {
  /** The handle at the place of creation. */
  readonly text: string;
  readonly type: "WDFDEVICE" | "WDFQUEUE";
  readonly context:
    | { readonly kind: "none" }
    /** The context was the parent's handle. */
    | { readonly kind: "handle" }
    /** It was the parent's own context. */
    | { readonly kind: "accessor"; readonly accessor: Accessor }
    /** It was anything else; the object gets a context of its own that keeps it. */
    | { readonly kind: "own" };
}

interface Creation extends Site {
  readonly place: Place;
  readonly driver: DriverPackage;
  readonly visible: readonly Variable[];
}

/** The parent for an object that is made at a place with a context; undefined when no device or queue is at hand there. */
export function parentOf(
  context: Expr,
  place: Place,
  callback: Callback,
  site: Site,
  driver: DriverPackage,
): Parent | undefined {
  const at: Creation = { ...site, place, driver, visible: visibleAt(place, site.fn) };
  const plain = strip(context);
  const handle = handleNamed(plain, at);
  if (handle) return { ...handle, context: { kind: "handle" } };
  const own = ownerOf(plain, at);
  if (own) return own;
  const parent = polledQueue(callback, at) ?? device(at) ?? deviceField(plain, at) ?? deviceOfQueue(at);
  const isIdle = callback.uses.length === 0;
  if (!parent || (isNull(context) && !isIdle)) return undefined;
  return { ...parent, context: { kind: isIdle ? "none" : "own" } };
}

type Handle = Pick<Parent, "text" | "type">;

const handleType = (type: string | undefined): Handle["type"] | undefined =>
  type === "WDFDEVICE" || type === "WDFQUEUE" ? type : undefined;

/** A variable or field that is a device or queue handle and has its value at the place. */
function handleNamed(expr: Expr, at: Creation): Handle | undefined {
  const text = exprText(at.file, expr);
  if (expr.kind === "name") {
    const local = at.visible.findLast((v) => v.name === expr.name);
    const type = handleType(local ? plainType(local) : fieldType(undefined, expr.name, at));
    return type && (!local || isSet(local, at)) ? { text, type } : undefined;
  }
  if (expr.kind === "unary" && expr.operator === "*") return handleBehind(expr, at);
  if (expr.kind !== "member") return undefined;
  const type = handleType(fieldType(expr.object, expr.name, at));
  return type && isFieldSet(expr.name, at) ? { text, type } : undefined;
}

/** `*Queue`, where a function that was called before has filled it in. */
function handleBehind({ operand }: Expr & { readonly kind: "unary" }, at: Creation): Handle | undefined {
  const pointer = strip(operand);
  const local = pointer.kind === "name" ? at.visible.findLast((v) => v.name === pointer.name) : undefined;
  const type = local && handleType(plainType(local).replace(/\*$/, ""));
  const { start } = at.place.statement.span;
  const isFilled = at.file.calls.some(
    (call) =>
      at.file.functions[call.within ?? -1] === at.fn &&
      call.span.end <= start &&
      /^Wdf\w+Create$/.test(call.name) &&
      call.args.some((arg) => arg.kind === "name" && arg.name === local?.name),
  );
  return local?.declarator === "*" && type && isFilled ? { text: `*${local.name}`, type } : undefined;
}

const plainType = ({ type, declarator }: Variable): string => type.replace(/^const /, "") + declarator;

/** The type of a field: of the struct an object points to, or of the function's own class. */
function fieldType(object: Expr | undefined, name: string, at: Creation): string | undefined {
  const plain = object && strip(object);
  const type =
    !plain || (plain.kind === "name" && plain.name === "this")
      ? classOf(at.fn)
      : plain.kind === "name"
        ? at.visible.findLast((v) => v.name === plain.name)?.type
        : undefined;
  const field = type && fieldsOf(type, at.driver).find((f) => f.name === name);
  return field ? plainType(field) : undefined;
}

/** The fields of a struct or class and of the classes it is derived from. */
function fieldsOf(type: string, driver: DriverPackage, depth = 0): readonly Variable[] {
  const struct = structOf(type, driver)?.fact;
  if (!struct || depth > 8) return [];
  return [...struct.fields, ...struct.bases.flatMap((base) => fieldsOf(base, driver, depth + 1))];
}

/** True when a local handle has a value: it is a parameter, initialised, assigned or filled in before the place. */
function isSet(variable: Variable, { fn, file, place }: Creation): boolean {
  if (fn.parameters.includes(variable) || variable.value) return true;
  return expressionsOf({ file, fn }).some(({ expr, parents }) => {
    if (expr.kind !== "name" || expr.name !== variable.name || expr.span.start > place.statement.span.start)
      return false;
    const around = parents.at(-1);
    return (around?.kind === "unary" && around.operator === "&") || (around?.kind === "assign" && around.left === expr);
  });
}

/** False when the function sets a handle of this name only after the place, or when nobody sets it. */
export function isFieldSet(name: string, { fn, file, place, driver }: Omit<Creation, "visible">): boolean {
  const writes = file.assignments.filter((a) => file.functions[a.within ?? -1] === fn && lastNameOf(a.left) === name);
  if (writes.length > 0) return writes.some((a) => a.span.end <= place.statement.span.start);
  return !isConstructor(fn) && driver.sources.some((source) => sets(source, name));
}

/** True for a source that assigns a field, initialises it in a constructor or lets a function fill it in. */
function sets(source: CFile, name: string): boolean {
  if (source.assignments.some((a) => lastNameOf(a.left) === name && !isNull(a.right))) return true;
  const initializer = new RegExp(`\\b${name}\\s*[({]\\s*\\w`);
  if (source.functions.some((f) => initializer.test(source.text.slice(f.parametersSpan.end, f.body.span.start))))
    return true;
  return source.calls.some((c) =>
    c.args.some((a) => a.kind === "unary" && a.operator === "&" && lastNameOf(a.operand) === name),
  );
}

/** The parent whose own context was given: `GetContext(device)`, or a variable that holds only this. */
function ownerOf(context: Expr, at: Creation): Parent | undefined {
  const local = context.kind === "name" ? localNamed(context.name, at) : undefined;
  const value = local ? onlyValue(local, at) : context;
  const call = value && accessorCall(value, at.driver);
  const handle = call && handleNamed(call.object, at);
  return handle && { ...handle, context: { kind: "accessor", accessor: call.accessor } };
}

/** The one value that a local variable ever has. */
function onlyValue(variable: Variable, { file, fn }: Creation): Expr | undefined {
  if (fn.parameters.includes(variable)) return undefined;
  const values = expressionsOf({ file, fn }).flatMap(({ expr, parents }) => {
    const around = parents.at(-1);
    if (expr.kind !== "name" || expr.name !== variable.name) return [];
    if (around?.kind === "unary" && around.operator !== "!" && around.operator !== "*") return [expr];
    return around?.kind === "assign" && around.left === expr ? [around.right] : [];
  });
  const all = variable.value && !isNull(variable.value) ? [variable.value, ...values] : values;
  return all.length === 1 ? all[0] : undefined;
}

/** A queue at hand that the callback takes requests from. */
function polledQueue({ file, fn }: Callback, at: Creation): Handle | undefined {
  const polled = [...walkExprs(fn.body)].flatMap((e) => {
    const call = asCall(e);
    const retrieves =
      call && /^WdfIoQueue(?:RetrieveNextRequest|RetrieveRequestByFileObject|FindRequest)$/.test(calleeOf(call));
    return retrieves && call.args[0] ? (lastNameOf(strip(call.args[0])) ?? []) : [];
  });
  const queue = at.visible.findLast((v) => plainType(v) === "WDFQUEUE" && polled.includes(v.name) && isSet(v, at));
  return file && queue && { text: queue.name, type: "WDFQUEUE" };
}

function device(at: Creation): Handle | undefined {
  const found = at.visible.findLast((v) => plainType(v) === "WDFDEVICE" && isSet(v, at));
  return found && { text: found.name, type: "WDFDEVICE" };
}

/** The one field of type WDFDEVICE in what the context points to. */
function deviceField(context: Expr, at: Creation): Handle | undefined {
  if (context.kind !== "name") return undefined;
  const isThis = context.name === "this";
  const type = isThis ? classOf(at.fn) : at.visible.findLast((v) => v.name === context.name)?.type;
  const [field, ...others] = type ? fieldsOf(type, at.driver).filter((f) => plainType(f) === "WDFDEVICE") : [];
  if (!field || others.length > 0 || !isFieldSet(field.name, at)) return undefined;
  return { text: isThis ? field.name : `${context.name}->${field.name}`, type: "WDFDEVICE" };
}

function deviceOfQueue(at: Creation): Handle | undefined {
  const queue = at.visible.findLast((v) => plainType(v) === "WDFQUEUE" && isSet(v, at));
  return queue && { text: `WdfIoQueueGetDevice(${queue.name})`, type: "WDFDEVICE" };
}

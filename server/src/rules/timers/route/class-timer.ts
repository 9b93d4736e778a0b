import type { CallExpr, Expr, Variable } from "../../../c/ast.ts";
import type { Call, CFile, Prototype, Struct } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { contains } from "../../../text/source.ts";
import { functionNamed, isNull } from "../../expressions.ts";
import { isPlain, isUsedElsewhere, mentionsOf } from "../convert/callback.ts";
import { type Creation, creationOf } from "../convert/creation.ts";
import { poolTimer } from "../convert/kinds.ts";
import { entriesOf } from "../convert/lifetime.ts";
import {
  asCall,
  classOf,
  expressionsOf,
  type Found,
  lastNameOf,
  type Place,
  placeOf,
  type Site,
} from "../convert/nodes.ts";
import { objectNamed, type PoolObject } from "../convert/pool-object.ts";
import { structOf } from "../convert/types.ts";
import { precedes } from "../convert/writes.ts";

/** A threadpool timer that a C++ class keeps, whose callback is a static member that is given the object. */
export interface ClassTimer {
  readonly owner: InFile<Struct>;
  readonly field: Variable;
  readonly creation: Creation;
  readonly callback: Site & { readonly prototype: InFile<Prototype>; readonly uses: readonly Found[] };
  readonly waits: readonly Called[];
  readonly close: Called;
}

/** A call that is a statement of its own. */
export interface Called extends Site {
  readonly place: Place;
}

/** Reads the timer that a call makes; undefined in any other form, and where it is not stopped, awaited and closed in one go. */
export function classTimerOf(file: CFile, call: Call, driver: DriverPackage): ClassTimer | undefined {
  const fn = file.functions[call.within ?? -1];
  const type = fn && classOf(fn);
  const owner = type === undefined ? undefined : structOf(type, driver);
  const [given, context, environment] = call.args;
  if (!fn || !owner || !given || !context || !environment || !isNull(environment) || !isThis(context)) return undefined;
  const made = expressionsOf({ file, fn }).find((found) => isTarget(found, call));
  const object = made && objectNamed(made.expr, poolTimer, driver);
  const expr = made && madeBy(made);
  const creation = expr && object && creationOf({ ...made, kind: "create", call: expr }, object);
  const field = object?.declarations[0]?.fact;
  if (!creation?.test || !field || object.owner !== owner.fact || !field.alone) return undefined;
  const callback = callbackOf(given, file, owner, driver);
  const ends = endsOf(object, owner.fact, driver);
  return callback && ends && { owner, field, creation, callback, ...ends };
}

const isThis = (expr: Expr): boolean => {
  const plain = strip(expr);
  return plain.kind === "name" && plain.name === "this";
};

const isTarget = ({ expr, parents }: Found, { span }: Call): boolean => {
  const around = parents.at(-1);
  return around?.kind === "assign" && around.left === expr && strip(around.right).span.start === span.start;
};

/** The call that an assignment to the expression makes. */
function madeBy({ parents }: Found): CallExpr | undefined {
  const around = parents.at(-1);
  return around?.kind === "assign" ? asCall(strip(around.right)) : undefined;
}

/** The static member that is given as callback, where its body can run elsewhere. */
function callbackOf(
  given: Expr,
  file: CFile,
  owner: InFile<Struct>,
  driver: DriverPackage,
): ClassTimer["callback"] | undefined {
  const name = functionNamed(given)?.replace(/^.*::/, "") ?? "";
  const isOwn = ({ fact }: { readonly fact: Site["fn"] }): boolean => owner.fact.names.includes(classOf(fact) ?? "");
  const [definition, ...others] = driver.symbols.functions(name).filter(isOwn);
  const prototype = driver.symbols
    .prototypes(name)
    .find(({ file: at, fact }) => at === owner.file && contains(owner.fact.span, fact.span));
  if (!definition || others.length > 0 || !prototype?.fact.storage.includes("static")) return undefined;
  const site = { file: definition.file, fn: definition.fact };
  const [instance, context, timer, ...more] = site.fn.parameters;
  const isForm = instance?.type === "PTP_CALLBACK_INSTANCE" && timer?.type === poolTimer.type && more.length === 0;
  if (!isForm || !context?.name || !/^void$/i.test(site.fn.returns)) return undefined;
  const isFree = [instance, timer].every((p) => mentionsOf(p, site).length === 0);
  if (!isFree || !site.fn.parameters.every((p) => isPlain(p, site)) || restarts(site)) return undefined;
  if (isUsedElsewhere(name, { ...given.span, uri: file.uri }, definition, driver)) return undefined;
  const uses = mentionsOf(context, site);
  return uses.length > 0 ? { ...site, prototype, uses } : undefined;
}

/** A body that sets timers may run once more after the last wait. */
const restarts = ({ file, fn }: Site): boolean =>
  file.calls.some((call) => /^SetThreadpoolTimer(?:Ex)?$/.test(call.name) && contains(fn.body.span, call.span));

const queueCallbacks =
  /^On(?:Read|Write|DeviceIoControl|DefaultIoHandler|CreateFile|StateChange|Cancel|CleanupFile|CloseFile)$/;

/** Where the timer is awaited and closed; undefined unless all of it happens in the class, in order, and outside the queue's callbacks. */
function endsOf(
  object: PoolObject,
  owner: Struct,
  driver: DriverPackage,
): Pick<ClassTimer, "waits" | "close"> | undefined {
  const calls = (names: RegExp) => endCalls(names, object, owner, driver);
  const [stops, waits, closes] = [
    /^SetThreadpoolTimer(?:Ex)?$/,
    /^WaitForThreadpoolTimerCallbacks$/,
    /^CloseThreadpoolTimer$/,
  ].map(calls);
  const [close, ...others] = closes ?? [];
  if (!stops || !waits || !close || others.length > 0) return undefined;
  const before = (earlier: readonly Called[], { fn, place }: Called): Called[] =>
    earlier.filter((one) => one.fn === fn && precedes(one.place.statement, place));
  const isOrdered = before(waits, close).some((wait) => before(stops, wait).length > 0);
  const isSerialized = waits.some(({ fn }) => [...entriesOf(fn, driver)].some((entry) => queueCallbacks.test(entry)));
  return isOrdered && !isSerialized ? { waits, close } : undefined;
}

/** The calls for this timer; undefined when one of them is no statement of the class, or is for a timer nobody knows. */
function endCalls(names: RegExp, object: PoolObject, owner: Struct, driver: DriverPackage): Called[] | undefined {
  const isSet = names.test("SetThreadpoolTimer");
  const found = driver.sources.flatMap((file) =>
    file.functions.flatMap((fn) =>
      expressionsOf({ file, fn }).filter(
        ({ expr }) => expr.kind === "call" && names.test(lastNameOf(expr.callee) ?? ""),
      ),
    ),
  );
  const called: Called[] = [];
  for (const one of found) {
    const [timer, time] = one.expr.kind === "call" ? one.expr.args : [];
    const name = timer && lastNameOf(strip(timer));
    if (isSet && (name !== object.name || !time || !isNull(time))) continue;
    if (name !== object.name && timer && objectNamed(strip(timer), poolTimer, driver)) continue;
    const place = placeOf(one);
    const isWhole = place?.statement.kind === "expression" && place.statement.expr === one.expr && place.list;
    if (name !== object.name || !isWhole || !place || !owner.names.includes(classOf(one.fn) ?? "")) return undefined;
    called.push({ file: one.file, fn: one.fn, place });
  }
  return called;
}

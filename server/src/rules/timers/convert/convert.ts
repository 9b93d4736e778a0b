import type { Call, CFile } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { type Edit, editsByFile, orderEdits } from "../../../text/source.ts";
import { isNull } from "../../expressions.ts";
import type { Fix } from "../../rule.ts";
import { type Callback, type ContextSource, callbackOf, convertCallback, prototypeEdits } from "./callback.ts";
import { convertCreation } from "./create.ts";
import { type Creation, creationOf } from "./creation.ts";
import { declarationEdits } from "./declare.ts";
import { filesSeenBy } from "./includes.ts";
import { type Change, workItem, workToWorkItem } from "./kinds.ts";
import { type End, endIn } from "./lifetime.ts";
import { expressionsOf, type Site } from "./nodes.ts";
import { type OwnContext, ownContext } from "./own-context.ts";
import { type Parent, parentOf } from "./parent.ts";
import { type Pace, paceOf } from "./period.ts";
import { objectNamed, type PoolObject, type Use, usesOf } from "./pool-object.ts";
import { previewOf } from "./preview.ts";
import { replaceUses } from "./replace-uses.ts";
import { type Draft, sweep } from "./sweep.ts";

/** Everything known about an object of the thread pool that can become one of the framework. */
export interface Conversion {
  readonly change: Change;
  readonly object: PoolObject;
  readonly uses: readonly Use[];
  readonly creation: Creation;
  readonly callback: Callback;
  readonly parent: Parent;
  readonly own?: OwnContext;
}

/** The refactoring of one object, from the call that makes it; empty where it might change what the driver does. */
export function conversionFixes(file: CFile, call: Call, change: Change, driver: DriverPackage): readonly Fix[] {
  if (driver.driverKind !== "umdf2" || file.tests.includes("_KERNEL_MODE")) return [];
  const conversion = conversionOf(file, call, change, driver);
  const fix = conversion && fixOf(conversion, driver);
  return fix ? [fix] : [];
}

function conversionOf(file: CFile, call: Call, change: Change, driver: DriverPackage): Conversion | undefined {
  const object = objectMadeBy(file, call, change, driver);
  const uses = object && usesOf(object, driver);
  const made = uses?.filter((use) => use.kind === "create") ?? [];
  if (!object || !uses || made.length !== 1 || made[0]!.call!.span.start !== call.span.start) return undefined;
  const creation = creationOf(made[0]!, object);
  if (!creation || !hasRoom(creation, uses)) return undefined;
  const callback = callbackOf(call.args[0]!, { ...call.args[0]!.span, uri: file.uri }, change, driver);
  if (!callback || uses.some((use) => use.fn === callback.fn && /^(?:wait|close|create)$/.test(use.kind)))
    return undefined;
  const parent = parentOf(call.args[1]!, creation.place, callback, creation, driver);
  if (!parent) return undefined;
  const { context } = parent;
  const sees = (uri: string): boolean => [...filesSeenBy(callback.file, driver)].some((f) => f.uri === uri);
  if (context.kind === "accessor" && !sees(context.accessor.uri)) return undefined;
  const conversion = { change, object, uses, creation, callback, parent };
  if (context.kind !== "own") return conversion;
  const own = ownContext(object, change.to, creation, callback, driver);
  const isSeen = own?.edits.every(
    (edit) => sees(edit.uri) && [...filesSeenBy(file, driver)].some((f) => f.uri === edit.uri),
  );
  return own && isSeen ? { ...conversion, own } : undefined;
}

/** The object that the call is assigned to, where it takes no callback environment. */
function objectMadeBy(file: CFile, call: Call, { kind }: Change, driver: DriverPackage): PoolObject | undefined {
  const fn = file.functions[call.within ?? -1];
  if (!fn || call.args.length !== 3 || call.broken || !isNull(call.args[2]!)) return undefined;
  const assign = expressionsOf({ file, fn })
    .map(({ expr }) => expr)
    .find((expr) => expr.kind === "assign" && strip(expr.right).span.start === call.span.start);
  return assign?.kind === "assign" ? objectNamed(assign.left, kind, driver) : undefined;
}

/** False in functions that run before there is a device, and where an untested creation leaves no place for its test. */
function hasRoom({ fn, file, place, test }: Creation, uses: readonly Use[]): boolean {
  if (/^(?:DriverEntry|DllMain)$/.test(fn.name)) return false;
  const inside = file.calls.filter((c) => file.functions[c.within ?? -1] === fn);
  if (inside.some((c) => c.name === "WdfDeviceCreate" && c.span.start > place.statement.span.start)) return false;
  if (test) return true;
  const isJumpedTo = /\bgoto\b/.test(file.text.slice(fn.body.span.start, fn.body.span.end));
  return (
    !isJumpedTo &&
    !uses.some((use) => use.kind === "test" && use.fn === fn && use.expr.span.start > place.statement.span.end)
  );
}

function fixOf(conversion: Conversion, driver: DriverPackage): Fix | undefined {
  const { change, object, uses, creation, callback, parent, own } = conversion;
  const pace = paceFor(conversion, driver);
  const created = pace && convertCreation(creation, { ...pace, to: change.to, parent, ...(own && { own }) });
  const declared = declarationEdits(object, change.to.handle, driver);
  if (!created || !declared) return undefined;
  const drafts = draftsOf(conversion, created, driver);
  const swept = drafts?.map((draft) => (isReadable(draft) ? sweep(draft, driver) : undefined));
  if (!swept?.every((edits) => edits !== undefined)) return undefined;
  const edits = [...declared, ...(own?.edits ?? []), ...prototypeEdits(callback, change.to), ...swept.flat()];
  if (!areOrdered(edits)) return undefined;
  const deleters = uses
    .filter((use) => use.kind === "close" && deletes(use, conversion, driver))
    .map((use) => use.fn.name);
  const { asksLastError } = created;
  return {
    title: change.title,
    edits,
    safe: false,
    preview: previewOf(conversion, { asksLastError, deleters: [...new Set(deleters)] }),
  };
}

/** What the starts tell the new object; undefined when they are not all alike, or more than a work item can do. */
function paceFor({ change, uses, creation, callback }: Conversion, driver: DriverPackage): Pace | undefined {
  if (change.kind === workToWorkItem.kind) return {};
  const starts = [...uses, ...callback.aliases].filter((use) => use.kind === "start");
  const pace = paceOf(
    starts.map(({ file, fn, call }) => ({ file, fn, call: call! })),
    creation.file,
    driver,
  );
  const isOnce = starts.length === 1 && callback.aliases.length === 0 && !pace?.period && !pace?.window;
  return change.to === workItem && !isOnce ? undefined : pace;
}

const deletes = (site: Site, { creation, parent }: Conversion, driver: DriverPackage): boolean =>
  endIn(site, creation.fn, parent.type, driver) === "deleted";

/** The changes of every function that has to do with the object; undefined when one of them cannot be made. */
function draftsOf(
  { change, uses, creation, callback, parent, own }: Conversion,
  created: Draft,
  driver: DriverPackage,
): Draft[] | undefined {
  const drafts = new Map<Site["fn"], Draft>([[creation.fn, created]]);
  const sites = new Map<Site["fn"], Site>([...uses, callback].map(({ file, fn }) => [fn, { file, fn }]));
  for (const site of sites.values()) {
    const here = [...uses, ...callback.aliases].filter((use) => use.fn === site.fn);
    const end = endFor(site, here, creation, parent, driver);
    const replaced = end && replaceUses(site, here, end, change.to, driver);
    if (!replaced) return undefined;
    const before = drafts.get(site.fn);
    drafts.set(site.fn, before ? together(before, replaced) : replaced);
  }
  const inCallback = drafts.get(callback.fn)!;
  const source = sourceOf(parent, own, callback, change);
  drafts.set(callback.fn, convertCallback(callback, source, inCallback, change, driver));
  return [...drafts.values()];
}

/** Only what stops or closes the object depends on when the function runs. */
const endFor = (
  site: Site,
  uses: readonly Use[],
  creation: Creation,
  parent: Parent,
  driver: DriverPackage,
): End | undefined =>
  uses.some((use) => /^(?:stop|wait|close)$/.test(use.kind))
    ? endIn(site, creation.fn, parent.type, driver)
    : "deleted";

/** Two drafts of one function as one. */
export const together = (a: Draft, b: Draft): Draft => ({
  ...a,
  edits: [...a.edits, ...b.edits],
  removed: [...a.removed, ...b.removed],
  moved: [...a.moved, ...b.moved],
});

function sourceOf(
  { context }: Parent,
  own: OwnContext | undefined,
  { object }: Callback,
  { to }: Change,
): ContextSource | undefined {
  const parent = `${to.getParent}(${object})`;
  if (own) return { text: `${own.accessor}(${object})->Owner` };
  if (context.kind === "handle") return { text: parent };
  return context.kind === "accessor"
    ? { text: `${context.accessor.name}(${parent})`, type: context.accessor.type }
    : undefined;
}

/** True for a function of user mode alone, without text that could not be read. */
export const isReadable = ({ file, fn }: Site): boolean =>
  !file.tests.includes("_KERNEL_MODE") &&
  !file.errors.some((error) => error.start < fn.span.end && error.end > fn.span.start);

export const areOrdered = (edits: readonly Edit[]): boolean =>
  [...editsByFile(edits).values()].every((inFile) => orderEdits(inFile) !== undefined);

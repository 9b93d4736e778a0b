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
import { type End, endIn } from "./lifetime.ts";
import { expressionsOf, type Site } from "./nodes.ts";
import { type OwnContext, ownContext } from "./own-context.ts";
import { type Parent, parentOf } from "./parent.ts";
import { paceOf } from "./period.ts";
import { previewOf } from "./preview.ts";
import { replaceUses } from "./replace-uses.ts";
import { type Draft, sweep } from "./sweep.ts";
import { type Timer, timerNamed, type Use, usesOf } from "./timer.ts";

/** Everything known about a timer that can become a framework timer. */
export interface Conversion {
  readonly timer: Timer;
  readonly uses: readonly Use[];
  readonly creation: Creation;
  readonly callback: Callback;
  readonly parent: Parent;
  readonly own?: OwnContext;
}

export const title = "Replace the threadpool timer by a framework timer";

/** The refactoring of one timer, from a call of CreateThreadpoolTimer; empty where it might change what the driver does. */
export function conversionFixes(file: CFile, call: Call, driver: DriverPackage): readonly Fix[] {
  if (driver.driverKind !== "umdf2" || file.tests.includes("_KERNEL_MODE")) return [];
  const conversion = conversionOf(file, call, driver);
  const fix = conversion && fixOf(conversion, driver);
  return fix ? [fix] : [];
}

function conversionOf(file: CFile, call: Call, driver: DriverPackage): Conversion | undefined {
  const timer = timerMadeBy(file, call, driver);
  const uses = timer && usesOf(timer, driver);
  const made = uses?.filter((use) => use.kind === "create") ?? [];
  if (!timer || !uses || made.length !== 1 || made[0]!.call!.span.start !== call.span.start) return undefined;
  const creation = creationOf(made[0]!, timer);
  if (!creation || !hasRoom(creation, uses)) return undefined;
  const callback = callbackOf(call.args[0]!, { ...call.args[0]!.span, uri: file.uri }, driver);
  if (!callback || uses.some((use) => use.fn === callback.fn && /^(?:wait|close|create)$/.test(use.kind)))
    return undefined;
  const parent = parentOf(call.args[1]!, creation.place, callback, creation, driver);
  if (!parent) return undefined;
  const { context } = parent;
  const sees = (uri: string): boolean => [...filesSeenBy(callback.file, driver)].some((f) => f.uri === uri);
  if (context.kind === "accessor" && !sees(context.accessor.uri)) return undefined;
  const conversion = { timer, uses, creation, callback, parent };
  if (context.kind !== "own") return conversion;
  const own = ownContext(timer, creation, callback, driver);
  const isSeen = own?.edits.every(
    (edit) => sees(edit.uri) && [...filesSeenBy(file, driver)].some((f) => f.uri === edit.uri),
  );
  return own && isSeen ? { ...conversion, own } : undefined;
}

/** The timer that the call is assigned to, where it takes no callback environment. */
function timerMadeBy(file: CFile, call: Call, driver: DriverPackage): Timer | undefined {
  const fn = file.functions[call.within ?? -1];
  if (!fn || call.args.length !== 3 || call.broken || !isNull(call.args[2]!)) return undefined;
  const assign = expressionsOf({ file, fn })
    .map(({ expr }) => expr)
    .find((expr) => expr.kind === "assign" && strip(expr.right).span.start === call.span.start);
  return assign?.kind === "assign" ? timerNamed(assign.left, driver) : undefined;
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
  const { timer, uses, creation, callback, parent, own } = conversion;
  const starts = [...uses, ...callback.aliases].filter((use) => use.kind === "start");
  const pace = paceOf(
    starts.map(({ file, fn, call }) => ({ file, fn, call: call! })),
    creation.file,
    driver,
  );
  const created = pace && convertCreation(creation, { ...pace, parent, ...(own && { own }) });
  const declared = declarationEdits(timer, driver);
  if (!created || !declared) return undefined;
  const drafts = draftsOf(conversion, created, driver);
  const swept = drafts?.map((draft) => (isReadable(draft) ? sweep(draft, driver) : undefined));
  if (!swept?.every((edits) => edits !== undefined)) return undefined;
  const edits = [...declared, ...(own?.edits ?? []), ...prototypeEdits(callback), ...swept.flat()];
  if (!areOrdered(edits)) return undefined;
  const deleters = uses
    .filter((use) => use.kind === "close" && deletes(use, conversion, driver))
    .map((use) => use.fn.name);
  const { asksLastError } = created;
  return {
    title,
    edits,
    safe: false,
    preview: previewOf(conversion, { asksLastError, deleters: [...new Set(deleters)] }),
  };
}

const deletes = (site: Site, { creation, parent }: Conversion, driver: DriverPackage): boolean =>
  endIn(site, creation.fn, parent.type, driver) === "deleted";

/** The changes of every function that has to do with the timer; undefined when one of them cannot be made. */
function draftsOf(
  { uses, creation, callback, parent, own }: Conversion,
  created: Draft,
  driver: DriverPackage,
): Draft[] | undefined {
  const drafts = new Map<Site["fn"], Draft>([[creation.fn, created]]);
  const sites = new Map<Site["fn"], Site>([...uses, callback].map(({ file, fn }) => [fn, { file, fn }]));
  for (const site of sites.values()) {
    const here = [...uses, ...callback.aliases].filter((use) => use.fn === site.fn);
    const end = endFor(site, here, creation, parent, driver);
    const replaced = end && replaceUses(site, here, end, driver);
    if (!replaced) return undefined;
    const before = drafts.get(site.fn);
    drafts.set(site.fn, before ? together(before, replaced) : replaced);
  }
  const inCallback = drafts.get(callback.fn)!;
  drafts.set(callback.fn, convertCallback(callback, sourceOf(parent, own, callback), inCallback, driver));
  return [...drafts.values()];
}

/** Only what stops or closes the timer depends on when the function runs. */
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

const together = (a: Draft, b: Draft): Draft => ({
  ...a,
  edits: [...a.edits, ...b.edits],
  removed: [...a.removed, ...b.removed],
  moved: [...a.moved, ...b.moved],
});

function sourceOf({ context }: Parent, own: OwnContext | undefined, { timer }: Callback): ContextSource | undefined {
  const parent = `WdfTimerGetParentObject(${timer})`;
  if (own) return { text: `${own.accessor}(${timer})->Owner` };
  if (context.kind === "handle") return { text: parent };
  return context.kind === "accessor"
    ? { text: `${context.accessor.name}(${parent})`, type: context.accessor.type }
    : undefined;
}

/** True for a function of user mode alone, without text that could not be read. */
const isReadable = ({ file, fn }: Site): boolean =>
  !file.tests.includes("_KERNEL_MODE") &&
  !file.errors.some((error) => error.start < fn.span.end && error.end > fn.span.start);

const areOrdered = (edits: readonly Edit[]): boolean =>
  [...editsByFile(edits).values()].every((inFile) => orderEdits(inFile) !== undefined);

import type { Stmt } from "../../../c/ast.ts";
import { replaceSpan } from "../../../c/edits.ts";
import { exprText } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import type { Edit } from "../../../text/source.ts";
import { dueTimeOf } from "./due-time.ts";
import { type Counterpart, workItem } from "./kinds.ts";
import type { End } from "./lifetime.ts";
import { nextOf, type Place, placeOf, type Site } from "./nodes.ts";
import type { Use } from "./pool-object.ts";
import type { Draft } from "./sweep.ts";
import { precedes } from "./writes.ts";

interface Placed {
  readonly use: Use;
  readonly place: Place;
  /** The object as it is written there. */
  readonly target: string;
}

/** What becomes of the object's uses in one function, its creation left out; undefined when one of them has no counterpart. */
export function replaceUses(
  site: Site,
  uses: readonly Use[],
  end: End,
  to: Counterpart,
  driver: DriverPackage,
): Draft | undefined {
  const placed = uses.flatMap((use): Placed[] => {
    const place = placeOf(use);
    return place ? [{ use, place, target: exprText(use.file, use.expr) }] : [];
  });
  const of = (kind: Use["kind"]): Placed[] => placed.filter((p) => p.use.kind === kind);
  const starts = of("start").map((p) => startEdit(p, site, to, driver));
  const endsOf = to === workItem ? flushEdits : stopEdits;
  const ends =
    end === "gone"
      ? { edits: [], removed: [...of("stop"), ...of("wait")].map(statementOf) }
      : endsOf(of("stop"), of("wait"));
  if (!ends || !starts.every((start) => start !== undefined)) return undefined;
  const closes = closeEdits(of("close"), of("clear"), end);
  return {
    ...site,
    edits: [...starts.map((s) => s.edit), ...ends.edits, ...closes.edits],
    removed: [...ends.removed, ...closes.removed],
    moved: starts.flatMap((s) => s.moved ?? []),
  };
}

const statementOf = ({ place }: Placed): Stmt => place.statement;

const becomes = ({ use, place }: Placed, call: string): Edit => replaceSpan(use.file, place.statement.span, `${call};`);

interface Started {
  readonly edit: Edit;
  readonly moved?: Stmt;
}

/** A work item takes the place of a timer only where that expires at once. */
function startEdit(placed: Placed, site: Site, to: Counterpart, driver: DriverPackage): Started | undefined {
  const { use, place, target } = placed;
  const time = use.call!.args[1];
  const due = time && dueTimeOf(time, place, site, driver);
  if (to !== workItem)
    return (
      due && { edit: becomes(placed, `WdfTimerStart(${target}, ${due.text})`), ...(due.moved && { moved: due.moved }) }
    );
  return time && due?.text !== "0" ? undefined : { edit: becomes(placed, `WdfWorkItemEnqueue(${target})`) };
}

interface Ended {
  readonly edits: readonly Edit[];
  readonly removed: readonly Stmt[];
}

const waitAfter = (stop: Placed, waits: readonly Placed[]): Placed | undefined =>
  waits.find((wait) => wait.place.statement === nextOf(stop.place) && wait.target === stop.target);

/** A stop and the wait behind it are one call; a wait for a timer that goes on has no counterpart. */
function stopEdits(stops: readonly Placed[], waits: readonly Placed[]): Ended | undefined {
  if (!waits.every((wait) => stops.some((stop) => precedes(stop.place.statement, wait.place)))) return undefined;
  const merged = stops.flatMap((stop) => waitAfter(stop, waits) ?? []);
  return {
    edits: [
      ...stops.map((stop) =>
        becomes(stop, `WdfTimerStop(${stop.target}, ${waitAfter(stop, waits) ? "TRUE" : "FALSE"})`),
      ),
      ...waits
        .filter((wait) => !merged.includes(wait))
        .map((wait) => becomes(wait, `WdfTimerStop(${wait.target}, TRUE)`)),
    ],
    removed: merged.map(statementOf),
  };
}

/** Nothing takes a work item out of the queue again: a stop goes only where a wait follows. */
function flushEdits(stops: readonly Placed[], waits: readonly Placed[]): Ended | undefined {
  if (!stops.every((stop) => waitAfter(stop, waits))) return undefined;
  return {
    edits: waits.map((wait) => becomes(wait, `WdfWorkItemFlush(${wait.target})`)),
    removed: stops.map(statementOf),
  };
}

/** A handle that stays valid, or that nobody looks at any more, is not cleared. */
function closeEdits(closes: readonly Placed[], clears: readonly Placed[], end: End): Ended {
  if (end === "deleted") return { edits: closes.map((c) => becomes(c, `WdfObjectDelete(${c.target})`)), removed: [] };
  const isOver = (clear: Placed): boolean =>
    clear.place.statement.kind === "expression" &&
    (end === "gone" || closes.some((close) => precedes(close.place.statement, clear.place)));
  return { edits: [], removed: [...closes, ...clears.filter(isOver)].map(statementOf) };
}

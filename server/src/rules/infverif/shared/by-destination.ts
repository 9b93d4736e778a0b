import type { Destination } from "../../../inf/destinations.ts";
import { groupBy } from "../../../text/group.ts";
import type { PlacedList } from "./copy-lists.ts";

/** Lists that share a line of [DestinationDirs]. */
export interface Placement {
  readonly destination: Destination;
  /** At least one. */
  readonly lists: readonly PlacedList[];
}

/** One place is one finding, however many lists go there. */
export const byDestination = (lists: readonly PlacedList[]): readonly Placement[] =>
  [...groupBy(lists, ({ destination }) => destination.entry).values()].map((same) => ({
    destination: same[0]!.destination,
    lists: same,
  }));

/** What goes there, for a message: the list, or how many. */
export const listsText = ([first, ...others]: readonly PlacedList[]): string =>
  others.length > 0 ? `${others.length + 1} lists` : first?.section ? `[${first.section.name}]` : "this file";

import { addTo } from "../../../text/group.ts";

/** A thing that is said again, and where it was said first. */
export interface Repetition<T> {
  readonly first: T;
  readonly again: T;
}

/** The items whose key an earlier item has, in order; an item without a key repeats nothing. */
export function repetitions<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): Repetition<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addTo(groups, key, item);
  }
  return [...groups.values()].flatMap(([first, ...others]) => others.map((again) => ({ first: first!, again })));
}

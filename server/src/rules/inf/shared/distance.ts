import { nextRow } from "./spelling.ts";

/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other; case counts for nothing. */
export function editDistance(one: string, other: string): number {
  const from = one.toLowerCase();
  const to = other.toLowerCase();
  const rows = [Array.from({ length: to.length + 1 }, (_, i) => i)];
  while (rows.length <= from.length) rows.push(nextRow(rows, from, to));
  return rows[from.length]![to.length]!;
}

/** True when the distance is at most this; quick for words of different lengths. */
export const isNear = (one: string, other: string, farthest: number): boolean =>
  Math.abs(one.length - other.length) <= farthest && editDistance(one, other) <= farthest;

/** The candidates, the one spelt most like the word first; case counts for nothing. */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

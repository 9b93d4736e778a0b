import type { Encoding } from "./decode.ts";
import { groupBy } from "./group.ts";

/** One version of one file, decoded. Never changes; an edit makes a new one. */
export interface Source {
  /** Absolute URI, as the editor or the host spells it. */
  readonly uri: string;
  /** Grows with every edit of an open document; 0 for a file read from disk. */
  readonly version: number;
  readonly text: string;
  /** How the bytes on the disk spell it; absent where there are none, or where version control changes them on checkout. */
  readonly encoding?: Encoding;
}

/** A half-open stretch of one file, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in some file of the package. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** A replacement in one file. An insertion has an empty span. */
export interface Edit extends Location {
  readonly text: string;
}

/** The edits in text order, equal ones once; undefined when two of them overlap, because then neither order is right. */
export function orderEdits(edits: readonly Edit[]): Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last && last.span.start === edit.span.start && last.span.end === edit.span.end && last.text === edit.text)
      continue;
    if (last && last.span.end > edit.span.start) return undefined;
    kept.push(edit);
  }
  return kept;
}

/**
 * The text after all edits. Insertions at one place keep their order.
 * @throws RangeError when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = orderEdits(edits);
  if (!ordered) throw new RangeError("overlapping edits");
  let result = "";
  let end = 0;
  for (const edit of ordered) {
    result += text.slice(end, edit.span.start) + edit.text;
    end = edit.span.end;
  }
  return result + text.slice(end);
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the spans share a character or touch. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The edits of each file, files in the order they are first named. */
export const editsByFile = (edits: readonly Edit[]): Map<string, Edit[]> => groupBy(edits, (edit) => edit.uri);

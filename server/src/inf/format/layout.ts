import { skip, skipBack } from "./gaps.ts";
import type { Line } from "./lines.ts";
import type { FormatOptions } from "./options.ts";

/** The parts of a line with an entry, as offsets into the text. */
export interface Parts {
  readonly line: Line;
  /** Start of the first character that is no blank. */
  readonly start: number;
  /** End of the key, the `=`, and start of the value; absent for lines that have no `=` behind a key, or not on their first line. */
  readonly assignment?: { readonly keyEnd: number; readonly equals: number; readonly value: number };
  /** End of all but the comment. */
  readonly end: number;
}

/** Takes a line with an entry, or a header, apart. */
export function partsOf(text: string, line: Line): Parts {
  const end = skipBack(text, line.comment < 0 ? line.end : line.comment, line.start);
  const start = skip(text, line.start, end);
  const assignment = line.kind === "entry" ? assignmentOf(text, line, end) : undefined;
  return { line, start, end, ...(assignment && { assignment }) };
}

function assignmentOf(text: string, { entry }: Line, end: number): Parts["assignment"] {
  if (!entry?.assigned) return undefined;
  const keyEnd = entry.key!.span.end;
  const equals = skip(text, keyEnd, end);
  return text[equals] === "=" && equals < end ? { keyEnd, equals, value: skip(text, equals + 1, end) } : undefined;
}

/** The column behind a stretch of text that begins in a column. */
export function columnAfter(
  text: string,
  from: number,
  to: number,
  column: number,
  { tabSize }: FormatOptions,
): number {
  let at = column;
  for (let i = from; i < to; i++) at = text.charCodeAt(i) === 9 ? at + tabSize - (at % tabSize) : at + 1;
  return at;
}

/** Blanks from one column to another; those that do this already may keep their tabs. */
export function fill(now: string, from: number, to: number, options: FormatOptions): string {
  const keeps = !options.insertSpaces && columnAfter(now, 0, now.length, from, options) === to;
  return keeps ? now : " ".repeat(Math.max(0, to - from));
}

/** Blanks at the start of a line. */
export function indentation(column: number, { insertSpaces, tabSize }: FormatOptions): string {
  if (insertSpaces) return " ".repeat(column);
  return "\t".repeat(Math.floor(column / tabSize)) + " ".repeat(column % tabSize);
}

import type { Edit, Span } from "../text/source.ts";
import { blankEdits } from "./format/blank-edits.ts";
import { layOut } from "./format/lay-out.ts";
import type { FormatOptions } from "./format/options.ts";
import { sameMeaning } from "./format/same-meaning.ts";
import type { InfFile } from "./model.ts";
import { parseInf } from "./parse.ts";

/** Rarely a second pass still finds something to move; one that goes on for longer is given up. */
const mostPasses = 4;

/**
 * Edits that lay out an INF, or the lines a span touches: blanks around `=`, before comments behind entries, at both ends of
 * lines, and empty lines. They change blanks and line ends only, and never what Windows reads; formatting again changes nothing.
 * Lines with problems stay as they are. Empty for files of another kind.
 */
export function formatInf(inf: InfFile, options: FormatOptions, span?: Span): Edit[] {
  if (inf.foreign) return [];
  let lines = span && touchedLines(inf.text, span);
  let last = inf;
  for (let pass = 0; pass < mostPasses; pass++) {
    const result = layOut(last, options, lines);
    const next = result.text === last.text ? last : parseInf({ ...last, text: result.text });
    if (next === last) return blankEdits(inf, last.text);
    if (!sameMeaning(last, next)) return [];
    last = next;
    lines = result.lines;
  }
  return [];
}

/** The lines of a selection; one that ends at the start of a line does not hold that line. */
function touchedLines(text: string, { start, end }: Span): Span {
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  const first = count(text, 0, start);
  return { start: first, end: first + count(text, start, last) + 1 };
}

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = text.indexOf("\n", from); i >= 0 && i < to; i = text.indexOf("\n", i + 1)) lines++;
  return lines;
}

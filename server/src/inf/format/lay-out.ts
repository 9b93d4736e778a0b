import { newlineOf, nextLine } from "../../text/lines.ts";
import type { Span } from "../../text/source.ts";
import type { InfFile } from "../model.ts";
import { layOutBlock } from "./block.ts";
import { skip, skipBack } from "./gaps.ts";
import { columnAfter, fill, partsOf } from "./layout.ts";
import { type Line, linesOf } from "./lines.ts";
import type { FormatOptions } from "./options.ts";

/** Runs of empty lines are cut down to these. */
const mostEmpty = 2;

/** Whether a line, by its number, is to be laid out. */
type Wanted = (line: number) => boolean;

/** A text after one pass. */
export interface LaidOut {
  readonly text: string;
  /** Where the lines that were asked for stand now; absent when all were. */
  readonly lines?: Span;
}

/** Lays out the lines from number `lines.start` to `lines.end` (half-open), or all. What their blocks look like decides how. */
export function layOut(inf: InfFile, options: FormatOptions, lines?: Span): LaidOut {
  const { text } = inf;
  const all = linesOf(inf);
  const newline = newlineOf(text);
  const isWanted: Wanted = (i) => !lines || (i >= lines.start && i < lines.end);
  const entries = entriesOf(inf, all, isWanted, options);
  const out: string[] = [];
  let empty = 0;
  let change = 0;
  for (const [i, line] of all.entries()) {
    empty = line.kind === "blank" ? empty + 1 : 0;
    const ending = text.slice(line.end, line.next);
    if (!isWanted(i)) out.push(text.slice(line.start, line.next));
    else if (empty > mostEmpty) change--;
    else {
      const needsRoom = line.kind === "header" && /^(entry|continued|header)$/.test(all[i - 1]?.kind ?? "");
      if (needsRoom) change++;
      const content =
        entries[i] ?? (line.kind === "header" ? headerOf(text, line, options) : text.slice(line.start, line.end));
      out.push(needsRoom ? newline : "", trimmed(text, line, content, options), ending);
    }
  }
  const isWhole = !lines && all.at(-1)?.next === text.length;
  const laidOut = out.join("");
  const result = isWhole ? withEnd(laidOut, newline, options) : laidOut + text.slice(all.at(-1)?.next ?? 0);
  return { text: result, ...(lines && { lines: { start: lines.start, end: lines.end + change } }) };
}

/** The lines of entries as they will be, by line number. */
function entriesOf({ text }: InfFile, all: readonly Line[], isWanted: Wanted, options: FormatOptions): string[] {
  const contents: string[] = [];
  const indents = indentsOf(text, all, options);
  for (const block of blocksOf(all)) {
    if (!block.some(isWanted)) continue;
    const parts = block.map((i) => partsOf(text, all[i]!));
    const written = layOutBlock(text, parts, indents.get(all[block[0]!]!.section) ?? 0, options);
    for (const [k, i] of block.entries()) contents[i] = written[k]!;
  }
  return contents;
}

function trimmed(text: string, line: Line, content: string, options: FormatOptions): string {
  if (line.kind === "fixed") return content;
  const kept = content.slice(0, skipBack(content, content.length, 0));
  if (options.trimTrailingWhitespace !== false) return kept;
  return kept + text.slice(skipBack(text, line.end, line.start), line.end);
}

/** Line numbers of lines with entries, in stretches that no empty line and no other section interrupts. */
function blocksOf(all: readonly Line[]): number[][] {
  const blocks: number[][] = [];
  let open: number | undefined;
  for (const [i, { kind, section }] of all.entries()) {
    if (kind === "entry" || kind === "continued") {
      if (open !== section) blocks.push([]);
      blocks.at(-1)!.push(i);
      open = section;
    } else if (kind === "blank") open = undefined;
  }
  return blocks;
}

/** The column of the entries of each section: none, or one step where most are indented. */
function indentsOf(text: string, all: readonly Line[], options: FormatOptions): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const line of all)
    if (line.kind === "entry") {
      const isIndented = skip(text, line.start, line.end) > line.start;
      counts.set(line.section, (counts.get(line.section) ?? 0) + (isIndented ? 1 : -1));
    }
  return new Map([...counts].map(([section, votes]) => [section, votes > 0 ? options.tabSize : 0]));
}

function headerOf(text: string, line: Line, options: FormatOptions): string {
  const { start, end } = partsOf(text, line);
  const header = text.slice(start, end);
  if (line.comment < 0) return header;
  const now = text.slice(end, line.comment);
  const width = Math.max(1, columnAfter(now, 0, now.length, header.length, options) - header.length);
  return header + fill(now, header.length, header.length + width, options) + text.slice(line.comment, line.end);
}

function withEnd(text: string, newline: string, options: FormatOptions): string {
  let end = text.length;
  if (options.trimFinalNewlines) while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  const kept = text.slice(0, nextLine(text, end));
  return options.insertFinalNewline && kept !== "" && !kept.endsWith("\n") ? kept + newline : kept;
}

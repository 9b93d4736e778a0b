import { newlineOf, nextLine } from "../text/lines.ts";
import type { Edit } from "../text/source.ts";
import { behindComments } from "./comment-lines.ts";
import type { Entry, Field, InfFile, Section } from "./model.ts";
import { entriesNamed, type MergedSection, sectionOf } from "./sections.ts";
import { type EntryStyle, spell, styleIn } from "./style.ts";

/** Where a new entry goes: behind the last entry with a key, or behind one entry; else behind the last entry of the section. */
export interface Place {
  readonly after?: string | Entry;
}

/** Adds an entry, laid out as its neighbours are. The value is written as given: quote it where it needs quotes. */
export function addEntry(
  inf: InfFile,
  section: MergedSection,
  key: string,
  value: string,
  { after }: Place = {},
): Edit[] {
  const anchor = (typeof after === "string" ? entriesNamed(section, after).at(-1) : after) ?? section.entries.at(-1);
  const part = anchor ? sectionOf(section, anchor) : section.parts.at(-1)!;
  return [addLines(inf, part, anchor, [spell(styleIn(inf, part, anchor), key, value)])];
}

/** Replaces a key or value, quotes included. */
export function setValue(inf: InfFile, field: Field, value: string): Edit[] {
  const { start } = field.span;
  const isLoose = field.span.end === start && /[^\S\n]=$/.test(inf.text.slice(Math.max(0, start - 2), start));
  return [{ uri: inf.uri, span: field.span, text: isLoose ? ` ${value}` : value }];
}

/** Takes away an entry with its physical lines. */
export const removeEntry = (inf: InfFile, entry: Entry): Edit[] => [{ uri: inf.uri, span: entry.lines, text: "" }];

/** The values of an entry as they stand in the file: continuation lines, quotes and the comment behind them included. */
export function valuesAsWritten(inf: InfFile, entry: Entry): string {
  const start = entry.values[0]!.span.start;
  const comment = inf.comments.find((each) => each.start >= entry.span.end && each.start < entry.lines.end);
  return inf.text.slice(start, comment?.end ?? Math.max(start, entry.span.end));
}

/** Adds a line without a key behind the last entry of a section. */
export function addLine(inf: InfFile, section: MergedSection, line: string): Edit[] {
  const anchor = section.entries.at(-1);
  const part = anchor ? sectionOf(section, anchor) : section.parts.at(-1)!;
  return [addLines(inf, part, anchor, [styleIn(inf, part, anchor).indent + line])];
}

/** A line of a new section: `key = value`, or what has no key. */
export type NewLine = readonly [key: string, value: string] | string;

/** Adds a section behind the last entry of another one, with blank lines around it. */
export function addSection(inf: InfFile, after: MergedSection, name: string, entries: readonly NewLine[]): Edit[] {
  const part = after.parts.at(-1)!;
  const keys = entries.flatMap((line) => (typeof line === "string" ? [] : [line[0]]));
  const style = styleOfNew(styleIn(inf, part, part.entries.at(-1)), keys);
  const written = (line: NewLine): string =>
    typeof line === "string" ? style.indent + line : spell(style, line[0], line[1]);
  return addWrittenSection(inf, after, name, entries.map(written));
}

/** A style for other keys: they align among themselves where the neighbours do. */
function styleOfNew({ indent, column, before, after }: EntryStyle, keys: readonly string[]): EntryStyle {
  const longest = Math.max(0, ...keys.map((key) => key.length));
  return {
    indent,
    before: before.slice(0, 1),
    after: after.slice(0, 1),
    ...(column !== undefined && { column: indent.length + longest + Math.min(before.length, 1) }),
  };
}

/** As `addSection`, with lines that are laid out already. */
export function addWrittenSection(inf: InfFile, after: MergedSection, name: string, body: readonly string[]): Edit[] {
  const part = after.parts.at(-1)!;
  const lines = ["", `[${name}]`, ...body];
  const at = behindComments(inf, placeBehind(inf, part, part.entries.at(-1)));
  const next = /^[^\S\n]*(.?)/.exec(inf.text.slice(at))![1];
  return [linesAt(inf, at, next === "" ? lines : [...lines, ""])];
}

/** Puts whole lines behind an entry, or behind the header. */
const addLines = (inf: InfFile, section: Section, anchor: Entry | undefined, lines: readonly string[]): Edit =>
  linesAt(inf, placeBehind(inf, section, anchor), lines);

/** Puts whole lines at the start of a line or the end of the text; the last line of a file gets a line ending only if it had one. */
function linesAt({ text, uri }: InfFile, at: number, lines: readonly string[]): Edit {
  const isBehindLine = text[at - 1] === "\n";
  // In a file of mixed line endings that of the line before.
  const newline = newlineOf(isBehindLine ? text.slice(at - 2, at) : text);
  const added = isBehindLine ? `${lines.join(newline)}${newline}` : newline + lines.join(newline);
  return { uri, span: { start: at, end: at }, text: added };
}

function placeBehind({ text }: InfFile, section: Section, anchor: Entry | undefined): number {
  return anchor ? anchor.lines.end : nextLine(text, section.header.end);
}

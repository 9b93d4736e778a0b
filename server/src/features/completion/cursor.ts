import type { SectionKind } from "../../data/inf-directives.ts";
import { sectionAt } from "../../inf/graph.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { Entry, Field, InfFile, Section } from "../../inf/model.ts";
import { parseInf } from "../../inf/parse.ts";
import { type MergedSection, mergedSection } from "../../inf/sections.ts";
import { spanWithin } from "../../inf/strings.ts";
import { lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/source.ts";

/** Where the next character that is typed will stand. */
export type Cursor = CommentCursor | HeaderCursor | FieldCursor;

export interface CommentCursor {
  readonly place: "comment";
  readonly inf: InfFile;
  readonly offset: number;
  /** From the semicolon to the cursor. */
  readonly typed: string;
}

export interface HeaderCursor {
  readonly place: "header";
  readonly inf: InfFile;
  readonly offset: number;
  /** The name up to the cursor. */
  readonly typed: string;
  /** From the bracket to the end of the name, its closing bracket included. */
  readonly span: Span;
}

export interface FieldCursor {
  readonly place: "field";
  readonly inf: InfFile;
  readonly offset: number;
  /** The section the line stands in. */
  readonly part: Section;
  readonly section: MergedSection;
  readonly kinds: readonly SectionKind[];
  /** The line up to the cursor. Its offsets are those of the file. */
  readonly entry: Entry;
  /** The position among the values; -1 before the equals sign, and where there is none yet. */
  readonly index: number;
  /** The field up to the cursor, without quotes. */
  readonly typed: string;
  /** The cursor stands behind a quote that is still open. */
  readonly quoted: boolean;
  /** What a completion replaces: the whole field on the line of the cursor, inside of its quotes. */
  readonly span: Span;
}

/** Stands for what will be typed. No character of the language. */
const mark = "\x01";
const lead = "[.]\n";

/** Reads the line up to the offset, which may be half written. Undefined where nothing that is typed would have a meaning. */
export function cursorAt(inf: InfFile, offset: number): Cursor | undefined {
  const part = sectionAt(inf, offset);
  const start = lineStart(inf, part, offset);
  const line = parseInf({ uri: "", version: 0, text: lead + inf.text.slice(start, offset) + mark });
  const shift = start - lead.length;
  const end = line.text.length;
  const comment = line.comments.at(-1);
  if (comment?.end === end)
    return { place: "comment", inf, offset, typed: line.text.slice(comment.start, end - mark.length) };
  const last = line.sections.at(-1)!;
  if (last.header.start > 0) return headerCursor(inf, offset, last, shift);
  const entry = last.entries.at(-1);
  const section = part && mergedSection(inf, part.name);
  if (!entry || !section || !(entry.values.at(-1) ?? entry.key)?.text.endsWith(mark)) return undefined;
  const open = line.problems.findLast(({ kind, span }) => kind === "unterminated-quote" && span.end === end);
  return fieldCursor({ inf, offset, part, section, kinds: kindsOf(inf, section) }, shifted(entry, shift), {
    ...(open && { quote: open.span.start + shift }),
  });
}

/** The start of the line, or of the first of the lines that backslashes join. */
function lineStart({ text }: InfFile, part: Section | undefined, offset: number): number {
  const entry = part?.entries.findLast(({ lines }) => lines.start <= offset);
  return entry && offset <= entry.lines.end ? entry.lines.start : text.lastIndexOf("\n", offset - 1) + 1;
}

function headerCursor(inf: InfFile, offset: number, line: Section, shift: number): HeaderCursor | undefined {
  if (!line.name.endsWith(mark)) return undefined;
  const start = line.header.start + shift;
  const [rest] = /^[^\]\r\n]*\]|^[^\s\];]*/.exec(inf.text.slice(offset, lineEnd(inf.text, offset)))!;
  return {
    place: "header",
    inf,
    offset,
    typed: line.name.slice(0, -mark.length),
    span: { start, end: offset + rest.length },
  };
}

type Surroundings = Pick<FieldCursor, "inf" | "offset" | "part" | "section" | "kinds">;

function fieldCursor(at: Surroundings, entry: Entry, { quote }: { readonly quote?: number }): FieldCursor | undefined {
  const { inf, offset } = at;
  const separated = entry.assigned || entry.values.length > 1;
  const field = entry.values.at(-1)!;
  const typed = field.text.slice(0, -mark.length);
  const isInside = quote === field.span.start;
  const start = Math.min(offset, isInside ? quote! + 1 : field.span.start);
  // What stands on several lines cannot be replaced by an editor.
  if (inf.text.slice(start, offset).includes("\n")) return undefined;
  if (!separated && typed === "" && /^\s*\[/.test(inf.text.slice(offset, lineEnd(inf.text, offset)))) return undefined;
  return {
    place: "field",
    ...at,
    // A quote in the middle of a value: only its tokens can be told.
    kinds: quote === undefined || isInside ? at.kinds : [],
    entry,
    index: separated ? entry.values.length - 1 : -1,
    typed,
    quoted: quote !== undefined,
    span: { start, end: offset + restOfField(inf, offset, quote !== undefined).length },
  };
}

/** What follows the cursor and belongs to its field: up to a blank, or up to the closing quote. A backslash that joins lines does not. */
function restOfField(inf: InfFile, offset: number, quoted: boolean): string {
  const rest = inf.text.slice(offset, lineEnd(inf.text, offset));
  const inQuotes = quoted && /^[^"]*(?=")/.exec(rest)?.[0];
  if (typeof inQuotes === "string") return inQuotes;
  return /^[^\s,;="\x1a]*/.exec(rest)![0].replace(/\\+$/, "");
}

const shiftedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const shiftedField = (field: Field, by: number): Field => ({
  ...field,
  span: shiftedSpan(field.span, by),
  ...(field.offsets && { offsets: field.offsets.map((offset) => offset + by) }),
});

const shifted = (entry: Entry, by: number): Entry => ({
  ...entry,
  ...(entry.key && { key: shiftedField(entry.key, by) }),
  values: entry.values.map((field) => shiftedField(field, by)),
  span: shiftedSpan(entry.span, by),
  lines: shiftedSpan(entry.lines, by),
});

/** True for the line that the cursor stands in: what it says is about to change. */
export const isAtCursor = ({ offset }: Cursor, { span }: Entry): boolean => span.start <= offset && offset <= span.end;

/** Where the characters from `index` of the typed text on begin in the file. */
export const startWithin = ({ entry, offset }: FieldCursor, index: number): number =>
  Math.min(offset, spanWithin(entry.values.at(-1)!, index, index).start);

import { nextLine } from "../text/lines.ts";
import type { Edit, Span } from "../text/source.ts";
import type { InfFile, Section } from "./model.ts";
import type { MergedSection } from "./sections.ts";

/** Takes a section away. Comments behind its last line stay: they speak of the next section. */
export const removeSection = (inf: InfFile, section: MergedSection): Edit[] => removeSections(inf, [section]);

/** Takes several away. Neighbours go as one, with the blank lines before them at the end of the file. */
export function removeSections(inf: InfFile, sections: readonly MergedSection[]): Edit[] {
  const spans = sections.flatMap(({ parts }) => parts.map((part) => ownLines(inf, part)));
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || last.end < span.start) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined.map((span) => ({ uri: inf.uri, span: withBlanksBefore(inf, span), text: "" }));
}

/** Whole lines from the header to the last line of the section, and the blank lines around it that nothing needs then. */
export const extentOf = (inf: InfFile, section: Section): Span => withBlanksBefore(inf, ownLines(inf, section));

/** From the header to the last line of the section, with the blank lines behind it. */
function ownLines({ text }: InfFile, { header, entries, span }: Section): Span {
  const last = entries.at(-1)?.lines.end ?? nextLine(text, header.end);
  const blank = /^([^\S\n]*\r?\n)*/.exec(text.slice(last, Math.max(last, span.end)))![0];
  return { start: text.lastIndexOf("\n", header.start) + 1, end: last + blank.length };
}

function withBlanksBefore({ text }: InfFile, { start, end }: Span): Span {
  if (end < text.length) return { start, end };
  const before = text.slice(0, start).trimEnd().length;
  return { start: before === 0 ? 0 : nextLine(text, before), end };
}

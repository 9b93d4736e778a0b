import { nextLine } from "../text/lines.ts";
import type { Edit, Span } from "../text/source.ts";
import type { InfFile, Section } from "./model.ts";
import type { MergedSection } from "./sections.ts";

/** Takes a section away. Comments behind its last line stay: they speak of the next section. */
export const removeSection = (inf: InfFile, { parts }: MergedSection): Edit[] =>
  parts.map((part) => ({ uri: inf.uri, span: extentOf(inf, part), text: "" }));

/** Takes several away. Neighbours may both claim the blank lines between them. */
export function removeSections(inf: InfFile, sections: readonly MergedSection[]): Edit[] {
  const edits = sections.flatMap((section) => removeSection(inf, section));
  const joined: Edit[] = [];
  for (const edit of edits.sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    if (!last || last.span.end < edit.span.start) joined.push(edit);
    else joined[joined.length - 1] = { ...last, span: { ...last.span, end: Math.max(last.span.end, edit.span.end) } };
  }
  return joined;
}

/** Whole lines from the header to the last line of the section, and the blank lines around it that nothing needs then. */
export function extentOf({ text }: InfFile, { header, entries, span }: Section): Span {
  const last = entries.at(-1)?.lines.end ?? nextLine(text, header.end);
  const blank = /^([^\S\n]*\r?\n)*/.exec(text.slice(last, Math.max(last, span.end)))![0];
  const end = last + blank.length;
  const start = text.lastIndexOf("\n", header.start) + 1;
  const before = text.slice(0, start).trimEnd().length;
  return { start: end < text.length ? start : before === 0 ? 0 : nextLine(text, before), end };
}

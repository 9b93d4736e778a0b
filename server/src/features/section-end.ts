import type { InfFile, Section } from "../inf/model.ts";
import { nextLine } from "../text/lines.ts";

/**
 * Where a section ends for a reader: behind its last entry and the comments that follow it without a blank line. Comments further
 * down speak of the next section.
 */
export function sectionEnd(inf: InfFile, section: Section): number {
  const { start } = section.span;
  const text = inf.text.slice(start, endWithComments(inf, section));
  // An open quote takes in the blanks at the end of its line.
  return Math.max(start + text.trimEnd().length, section.entries.at(-1)?.span.end ?? section.header.end);
}

function endWithComments({ text, sections }: InfFile, section: Section): number {
  const { end } = section.span;
  if (section === sections.at(-1)) return end;
  const last = section.entries.at(-1);
  const own = last ? last.lines.end : Math.min(nextLine(text, section.header.end), end);
  const comments = endOfComments(text, own, end);
  return comments === end ? own : comments;
}

/** Behind the comment lines that begin at an offset. */
function endOfComments(text: string, start: number, end: number): number {
  const commentLine = /[^\S\n]*;[^\n]*\n/y;
  commentLine.lastIndex = start;
  let last = start;
  while (last < end && commentLine.test(text)) last = commentLine.lastIndex;
  return last;
}

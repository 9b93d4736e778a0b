import { behindComments } from "../inf/comment-lines.ts";
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

function endWithComments(inf: InfFile, section: Section): number {
  const { end } = section.span;
  if (section === inf.sections.at(-1)) return end;
  const last = section.entries.at(-1);
  return behindComments(inf, last ? last.lines.end : Math.min(nextLine(inf.text, section.header.end), end));
}

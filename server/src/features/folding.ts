import type { InfFile } from "../inf/model.ts";
import { type LineIndex, lineIndex } from "../text/lines.ts";
import { sectionEnd } from "./section-end.ts";

/** Lines that an editor can hide: all but the first. Both are counted from 0 and included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind?: "comment" | "region";
}

/** Sections, entries over several lines, comments over several lines, and what stands between `;region` and `;endregion`. */
export function foldsOf(inf: InfFile): readonly Fold[] {
  const lines = lineIndex(inf.text);
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const sections = inf.sections.map((section) => ({
    start: lineOf(section.header.start),
    end: lineOf(sectionEnd(inf, section)),
  }));
  const entries = inf.sections.flatMap((section) =>
    section.entries.map(({ span }) => ({ start: lineOf(span.start), end: lineOf(span.end) })),
  );
  const folds: Fold[] = [...sections, ...entries, ...commentFolds(inf, lines)];
  return folds.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

const marker = /^;\s*#?(end)?region\b/i;

/** Comments that have lines of their own: neighbours are one block, markers open and close regions. */
function commentFolds({ text, comments }: InfFile, lines: LineIndex): Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  let block: { start: number; end: number } | undefined;
  const finish = (): void => {
    if (block) folds.push({ ...block, kind: "comment" });
    block = undefined;
  };
  for (const { start, end } of comments) {
    const { line, character } = lines.positionAt(start);
    if (text.slice(start - character, start).trim() !== "") continue;
    const mark = marker.exec(text.slice(start, end));
    if (mark || block?.end !== line - 1) finish();
    if (!mark) block = { start: block?.start ?? line, end: line };
    else if (!mark[1]) open.push(line);
    else if (open.length > 0) folds.push({ start: open.pop()!, end: line, kind: "region" });
  }
  finish();
  return folds;
}

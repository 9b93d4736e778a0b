import { sectionAt } from "../../inf/graph.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { lineIndex } from "../../text/lines.ts";
import { memo } from "../../text/memo.ts";
import { code, type Inline, type Line, words } from "./text.ts";

const linesOf = memo((inf: InfFile) => lineIndex(inf.text));

/** A link to the line of an offset. */
export function lineLink(inf: InfFile, offset: number): Inline {
  const line = linesOf(inf).positionAt(offset).line + 1;
  return { link: `line ${line}`, url: `${inf.uri}#L${line}`, near: true };
}

/** Where an entry stands: `[Dev.NT.Wdf], line 12`. */
export const placeOf = (inf: InfFile, entry: Entry): Line =>
  words`${code(`[${sectionAt(inf, entry.span.start)?.name ?? ""}]`)}, ${lineLink(inf, entry.span.start)}`;

import { lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/source.ts";
import type { Entry, InfFile } from "../model.ts";
import { skip } from "./gaps.ts";

/** One physical line of an INF. */
export interface Line extends Span {
  /** `fixed` lines stay as they are: those with problems, and those that mean nothing or nobody knows what. */
  readonly kind: "blank" | "comment" | "header" | "entry" | "continued" | "fixed";
  /** Start of the next line; `end` is before the line ending. */
  readonly next: number;
  /** Counts the physical sections; -1 before the first. */
  readonly section: number;
  /** For `entry` and `continued`. */
  readonly entry?: Entry;
  /** Where a comment begins; -1 without one. */
  readonly comment: number;
}

/** Something that begins at an offset, in text order. */
interface Piece extends Span {
  readonly kind: "header" | "entry" | "fixed";
  readonly section: number;
  readonly entry?: Entry;
}

/** Blanks that are best left to the people who wrote them. */
const odd = /[\0\ufeff]|\r(?!\n)/;

/** The physical lines up to the end of the file for Windows. What follows a Ctrl-Z is in none. */
export function linesOf(inf: InfFile): Line[] {
  const { text, comments } = inf;
  const stop = text.indexOf("\x1a");
  const end = stop < 0 ? text.length : text.lastIndexOf("\n", stop) + 1;
  const pieces = piecesOf(inf);
  const hasOdd = odd.test(text);
  const lines: Line[] = [];
  let piece = 0;
  let comment = 0;
  let section = -1;
  for (let start = 0; start < end; ) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? end : feed + 1;
    const last = feed < 0 ? end : text[feed - 1] === "\r" && feed > start ? feed - 1 : feed;
    while (piece < pieces.length && pieces[piece]!.end <= start) piece++;
    while (comment < comments.length && comments[comment]!.start < start) comment++;
    const at = comments[comment]?.start ?? next;
    const here = pieces[piece]!;
    const found = here && here.start < next ? here : undefined;
    if (found) section = found.section;
    const line = lineOf(text, { start, end: last }, next, found, at < next ? at : -1, section);
    lines.push(hasOdd && odd.test(text.slice(start, next)) ? { ...line, kind: "fixed" } : line);
    start = next;
  }
  return lines;
}

function lineOf(
  text: string,
  span: Span,
  next: number,
  piece: Piece | undefined,
  comment: number,
  section: number,
): Line {
  const { start, end } = span;
  const first = skip(text, start, end);
  const kind = first === end ? "blank" : kindOf(piece, start, comment === first);
  return kind === "entry" || kind === "continued"
    ? { kind, start, end, next, section, comment, entry: piece!.entry! }
    : { kind, start, end, next, section, comment };
}

function kindOf(piece: Piece | undefined, start: number, beginsWithComment: boolean): Line["kind"] {
  if (!piece) return beginsWithComment ? "comment" : "fixed";
  if (piece.kind !== "entry") return piece.kind;
  return piece.start >= start ? "entry" : "continued";
}

/** Headers and entries with their physical lines; those with a problem, and what stands before them, are fixed. */
function piecesOf({ sections, problems, text }: InfFile): Piece[] {
  const bad = [...problems].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return sections
    .flatMap(({ header, entries }, section): Piece[] => {
      const span = { start: header.start, end: lineEnd(text, header.end) };
      return [
        { kind: "header", section, ...span },
        ...entries.map(
          (entry): Piece => ({ kind: "entry", section, entry, start: entry.span.start, end: entry.lines.end }),
        ),
      ];
    })
    .map((piece) => {
      while (next < bad.length && bad[next]!.span.end <= piece.start) next++;
      const problem = bad[next];
      const isBad = problem !== undefined && problem.span.start < piece.end;
      return isBad ? { kind: "fixed", section: piece.section, start: piece.start, end: piece.end } : piece;
    });
}

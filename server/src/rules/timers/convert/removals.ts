import type { Stmt, Variable } from "../../../c/ast.ts";
import { lineAfter, lineStart, replaceSpan } from "../../../c/edits.ts";
import type { CFile } from "../../../c/facts.ts";
import type { Edit, Span } from "../../../text/source.ts";

/**
 * Takes statements away as an author would: with their lines, the comment that follows on the line, the comment above that
 * speaks of nothing else, and the blank lines that would double. `inserts` are offsets where new text comes in.
 */
export function removals(file: CFile, spans: readonly Span[], inserts: readonly number[] = []): Edit[] {
  const grown = neighbours(file.text, spans).map((span) => linesAround(file, span));
  const groups: Span[] = [];
  for (const span of grown.reverse()) {
    const next = groups[0];
    const joins = next && isBlank(file.text.slice(span.end, next.start)) && isLine(file, span) && isLine(file, next);
    const end = joins ? next.end : span.end;
    if (joins) groups.shift();
    groups.unshift({ start: isLine(file, span) ? commentAbove(file, span.start, end) : span.start, end });
  }
  return groups
    .map((group) => (isLine(file, group) ? withBlankLines(file.text, group, inserts) : group))
    .flatMap((group) => split(group, inserts))
    .map((group) => replaceSpan(file, group, ""));
}

/** The spans in text order, those with only blanks between them as one. */
function neighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && /^[\t ]*$/.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

const isBlank = (text: string): boolean => text.trim() === "";

const isLine = ({ text }: CFile, { start, end }: Span): boolean =>
  start === lineStart(text, start) && (end === text.length || text[end - 1] === "\n");

/** The lines of a span when nothing but a comment stands beside it, else the span and a blank next to it. */
function linesAround(file: CFile, span: Span): Span {
  const start = lineStart(file.text, span.start);
  const end = lineAfter(file.text, span.end);
  const comment = file.comments.find((c) => c.start >= span.end && c.start < end && c.end <= end);
  const rest = comment
    ? file.text.slice(span.end, comment.start) + file.text.slice(comment.end, end)
    : file.text.slice(span.end, end);
  if (isBlank(file.text.slice(start, span.start)) && isBlank(rest)) return { start, end };
  return file.text[span.end] === " " ? { start: span.start, end: span.end + 1 } : span;
}

/** Where the comment starts that stands directly above and is followed by nothing but the lines that go. */
function commentAbove(file: CFile, start: number, end: number): number {
  const below = file.text.slice(end, lineAfter(file.text, end)).trim();
  if (below !== "" && !below.startsWith("}")) return start;
  let first = start;
  for (;;) {
    const comment = file.comments.find(
      (c) => c.end <= first && isBlank(file.text.slice(c.end, first)) && sameLine(file.text, c.end, first),
    );
    if (!comment || !isBlank(file.text.slice(lineStart(file.text, comment.start), comment.start))) return first;
    first = lineStart(file.text, comment.start);
  }
}

/** True when a comment that ends at the offset ends the line before the one that starts at `next`. */
const sameLine = (text: string, end: number, next: number): boolean => lineAfter(text, end) === next;

/** The lines with the blank lines that they kept apart from others. */
function withBlankLines(text: string, { start, end }: Span, inserts: readonly number[]): Span {
  const above = text.slice(0, start).trimEnd();
  const blanksAbove = isBlank(text.slice(lineStart(text, start - 1), start)) && start > 0;
  const below = /^(?:[\t ]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
  const closes = text
    .slice(end + below)
    .trimStart()
    .startsWith("}");
  const isFree = !inserts.some((at) => start <= at && at <= end + below);
  if (isFree && below > 0 && (blanksAbove || above.endsWith("{") || closes)) return { start, end: end + below };
  if (isFree && below === 0 && closes && blanksAbove) return { start: lineAfter(text, above.length), end };
  return { start, end };
}

/** The span cut at every offset inside it. */
function split({ start, end }: Span, inserts: readonly number[]): Span[] {
  const cuts = [start, ...inserts.filter((at) => start < at && at < end).sort((a, b) => a - b), end];
  return cuts.slice(1).map((cut, i) => ({ start: cuts[i]!, end: cut }));
}

/**
 * Takes one name out of a declaration of several. Undefined when no other name of it is left, so that the declaration as a
 * whole can go.
 */
export function declarationEdit(
  file: CFile,
  declaration: Stmt & { readonly kind: "declaration" },
  variable: Variable,
  lost: ReadonlySet<Variable>,
): Edit | undefined {
  const { variables } = declaration;
  if (variables.every((v) => lost.has(v))) return undefined;
  const at = variables.indexOf(variable);
  const end = (v: Variable): number => v.value?.span.end ?? v.nameSpan.end;
  const previous = variables[at - 1];
  const next = variables[at + 1];
  if (previous) return replaceSpan(file, { start: end(previous), end: end(variable) }, "");
  return next && replaceSpan(file, { start: variable.nameSpan.start, end: next.nameSpan.start }, "");
}

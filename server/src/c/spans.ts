import type { Span } from "../text/source.ts";

/** The spans that stand in no other, in text order, empty ones left out. */
export function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > Math.max(span.start, kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** The items that start in none of the spans. Both are in text order, the spans do not overlap. */
export function outside<T extends Span>(items: readonly T[], spans: readonly Span[]): T[] {
  if (spans.length === 0) return [...items];
  let i = 0;
  return items.filter((item) => {
    while (i < spans.length && spans[i]!.end <= item.start) i++;
    return !(spans[i] && spans[i]!.start <= item.start);
  });
}

/** The items that start in the span. The items are in text order. */
export function inside<T extends Span>(items: readonly T[], span: Span): T[] {
  return items.slice(firstFrom(items, span.start), firstFrom(items, span.end));
}

/** Index of the first item that starts at or after the offset. The items are in text order. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of text and what the grammar sees in its place; blanks when the text is shorter than the stretch. */
export interface Patch extends Span {
  readonly text: string;
}

/** The text with every patch in place, at unchanged length and with unchanged line endings. Patches that start in an earlier one are ignored. */
export function patched(text: string, patches: readonly Patch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (patch.start < at) continue;
    parts.push(text.slice(at, patch.start), patch.text, blanks(text.slice(patch.start + patch.text.length, patch.end)));
    at = patch.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

const blanks = (text: string): string =>
  /[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, " ") : " ".repeat(text.length);

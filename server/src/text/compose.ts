import { applyEdits, type Edit, orderEdits } from "./source.ts";

/** A stretch of a text that edits leave alone. */
interface Kept {
  /** Where it begins, and where it begins after the edits. */
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * The edits that do what two lists of edits of one file do one after the other: `second` speaks of the text after `first`.
 * @throws RangeError when edits of one list overlap.
 */
export function composeEdits(uri: string, text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const middle = applyEdits(text, first);
  const final = applyEdits(middle, second);
  const kept = intersect(keptBy(text, first), keptBy(middle, second));
  const edits: Edit[] = [];
  let before = 0;
  let after = 0;
  for (const next of [...kept, { before: text.length, after: final.length, length: 0 }]) {
    const added = final.slice(after, next.after);
    if (next.before > before || added !== "")
      edits.push({ uri, span: { start: before, end: next.before }, text: added });
    before = next.before + next.length;
    after = next.after + next.length;
  }
  return edits;
}

function keptBy(text: string, edits: readonly Edit[]): Kept[] {
  const kept: Kept[] = [];
  let before = 0;
  let after = 0;
  for (const { span, text: added } of orderEdits(edits) ?? []) {
    const length = span.start - before;
    if (length > 0) kept.push({ before, after, length });
    before = span.end;
    after += length + added.length;
  }
  if (text.length > before) kept.push({ before, after, length: text.length - before });
  return kept;
}

/** The stretches that both leave alone. */
function intersect(first: readonly Kept[], second: readonly Kept[]): Kept[] {
  const kept: Kept[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length) {
    const a = first[i]!;
    const b = second[j]!;
    const start = Math.max(a.after, b.before);
    const end = Math.min(a.after + a.length, b.before + b.length);
    if (end > start)
      kept.push({ before: a.before + start - a.after, after: b.after + start - b.before, length: end - start });
    if (a.after + a.length < b.before + b.length) i++;
    else j++;
  }
  return kept;
}

import type { Edit, Source } from "../../text/source.ts";

/** The smallest edits between two texts that differ in white space only; none when they differ in more. */
export function blankEdits({ uri, text: before }: Source, after: string): Edit[] {
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [start, other] = [runStart(before, i), runStart(after, j)];
    const [end, otherEnd] = [runEnd(before, i), runEnd(after, j)];
    if (before[end] !== after[otherEnd]) return [];
    edits.push(smallest(uri, before.slice(start, end), after.slice(other, otherEnd), start));
    i = end;
    j = otherEnd;
  }
  return edits;
}

/** The blanks one text has and the other lacks, without what both runs begin and end with. */
function smallest(uri: string, before: string, after: string, at: number): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    uri,
    span: { start: at + head, end: at + before.length - tail },
    text: after.slice(head, after.length - tail),
  };
}

function runStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && /\s/.test(text[i - 1]!)) i--;
  return i;
}

function runEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
}

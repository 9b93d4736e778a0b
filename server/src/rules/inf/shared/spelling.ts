/** Finds the words of a list that are spelt almost like another word, without a look at each of them. */
export interface Spellings {
  /** Those at most `farthest` letters away (see `editDistance`): the nearest first, equally near ones in the order of the list. */
  near(word: string, farthest: number): string[];
  has(word: string, farthest: number): boolean;
}

interface Word {
  readonly key: string;
  readonly index: number;
}

/** Words in alphabetical order share the work for their common beginnings, and a beginning that is too far off rules out all of them. */
export function spellingsOf(words: readonly string[]): Spellings {
  const sorted = words
    .map((word, index): Word => ({ key: word.toLowerCase(), index }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  return {
    near: (word, farthest) =>
      [...nearWords(sorted, word.toLowerCase(), farthest)]
        .sort((a, b) => a.distance - b.distance || a.index - b.index)
        .map(({ index }) => words[index]!),
    has: (word, farthest) => !nearWords(sorted, word.toLowerCase(), farthest).next().done,
  };
}

function* nearWords(sorted: readonly Word[], wanted: string, farthest: number) {
  const rows = [Array.from({ length: wanted.length + 1 }, (_, i) => i)];
  let before = "";
  for (let i = 0; i < sorted.length; ) {
    const { key, index } = sorted[i]!;
    const far = firstFarOff(rows, key, wanted, farthest, sharedLength(before, key, rows.length - 1));
    before = key;
    if (far !== undefined) i = behindBeginning(sorted, i, key.slice(0, far));
    else {
      const distance = rows[key.length]![wanted.length]!;
      if (distance <= farthest) yield { index, distance };
      i++;
    }
  }
}

/** Fills the rows of a word from a length on; stops with the length of a beginning that nothing near goes on from. */
function firstFarOff(rows: number[][], key: string, wanted: string, farthest: number, from: number) {
  rows.length = from + 1;
  for (let length = from + 1; length <= key.length; length++) {
    const row = nextRow(rows, key, wanted);
    rows.push(row);
    if (row.every((distance) => distance > farthest)) return length;
  }
  return undefined;
}

/** How far the next longer beginning of one word is from each beginning of the other. The rows before it are those of its own beginnings. */
export function nextRow(rows: readonly number[][], from: string, to: string): number[] {
  const i = rows.length;
  const above = rows[i - 1]!;
  const last = from.charCodeAt(i - 1);
  const next = [i];
  for (let j = 1, left = i; j <= to.length; j++) {
    const letter = to.charCodeAt(j - 1);
    left = last === letter ? above[j - 1]! : Math.min(above[j - 1]!, above[j]!, left) + 1;
    if (i > 1 && j > 1 && last === to.charCodeAt(j - 2) && from.charCodeAt(i - 2) === letter)
      left = Math.min(left, rows[i - 2]![j - 2]! + 1);
    next.push(left);
  }
  return next;
}

function sharedLength(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && length < other.length && one[length] === other[length]) length++;
  return length;
}

/** The first index from `start` on whose word does not begin so. */
function behindBeginning(sorted: readonly Word[], start: number, beginning: string): number {
  let low = start + 1;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.key.startsWith(beginning)) low = middle + 1;
    else high = middle;
  }
  return low;
}

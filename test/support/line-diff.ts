/** What changed between two texts, line by line: `- ` taken away, `+ ` added, and before each stretch of changes the last line that says something. */
export function lineDiff(before: string, after: string): string {
  const a = before.split("\n");
  const b = after.split("\n");
  const common = lengths(a, b);
  const shown: string[] = [];
  let i = 0;
  let j = 0;
  let isOpen = false;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      isOpen = false;
      i++;
      j++;
      continue;
    }
    if (!isOpen) shown.push(`  ${a.slice(0, i).findLast((line) => line.trim() !== "") ?? "(start)"}`);
    isOpen = true;
    const takes = j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!);
    shown.push(takes ? `- ${a[i++]}`.trimEnd() : `+ ${b[j++]}`.trimEnd());
  }
  return shown.join("\n");
}

/** The length of the longest common list of lines, from each pair of places on. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

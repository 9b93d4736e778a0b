/** Blanks that may be taken away or added: the language's without NUL, byte order marks and carriage returns. */
const isGap = (code: number): boolean => code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0;

/** The first offset from `at` on that holds something, or `end`. */
export function skip(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isGap(text.charCodeAt(i))) i++;
  return i;
}

/** The end of the last thing before `at`, or `start`. */
export function skipBack(text: string, at: number, start: number): number {
  let i = at;
  while (i > start && isGap(text.charCodeAt(i - 1))) i--;
  return i;
}

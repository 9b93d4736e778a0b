/** Blanks of the language: space, tab, CR, VT, FF, NUL, no-break space, and a byte order mark some tools leave in the text. */
export const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || (code >= 11 && code <= 13) || code === 0 || code === 0xa0 || code === 0xfeff;

/** First offset from `at` on that is no blank; a line feed is none. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

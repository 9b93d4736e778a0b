/** A place as editors count it: both from 0, the character in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Maps offsets of one text to lines and back. LF, CRLF and a lone CR end a line, as in the language server protocol. */
export interface LineIndex {
  readonly count: number;
  /** Offset of the first character of a line; the text's length for lines past the end. */
  startOf(line: number): number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** The line's text without its line ending. */
  lineText(line: number): string;
}

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: starts.length,
    startOf,
    positionAt(offset) {
      const line = lineOf(Math.max(0, Math.min(offset, text.length)));
      return { line, character: Math.max(0, Math.min(offset, text.length)) - startOf(line) };
    },
    offsetAt: ({ line, character }) => Math.min(startOf(line) + character, startOf(line + 1)),
    lineText: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/\r?\n$|\r$/, ""),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Offset of the line feed that ends the line, or `end`. */
export function lineEnd(text: string, at: number, end: number = text.length): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 || newline > end ? end : newline;
}

/** Where the line after that of an offset begins, or the end of the text. */
export const nextLine = (text: string, at: number): number => Math.min(lineEnd(text, at) + 1, text.length);

/** The line ending the text uses first; CRLF for a text without any, as driver sources live on Windows. */
export function newlineOf(text: string): "\r\n" | "\n" {
  const lf = text.indexOf("\n");
  return lf >= 0 && text[lf - 1] !== "\r" ? "\n" : "\r\n";
}

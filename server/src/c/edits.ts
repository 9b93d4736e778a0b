import { newlineOf } from "../text/lines.ts";
import type { Edit, Span } from "../text/source.ts";
import type { CFile } from "./facts.ts";

export const replaceSpan = (file: CFile, span: Span, text: string): Edit => ({ uri: file.uri, span, text });

export const insertAt = (file: CFile, offset: number, text: string): Edit =>
  replaceSpan(file, { start: offset, end: offset }, text);

/** Takes a statement or declaration away, with its whole lines when nothing else stands on them. */
export const removeStatement = (file: CFile, span: Span): Edit => replaceSpan(file, wholeLines(file.text, span), "");

/** The span grown to whole lines when only white space surrounds it on them, else the span itself. */
function wholeLines(text: string, span: Span): Span {
  const start = lineStart(text, span.start);
  const end = lineAfter(text, span.end);
  const alone = text.slice(start, span.start).trim() === "" && text.slice(span.end, end).trim() === "";
  return alone ? { start, end } : span;
}

/** The white space before the first character of the line that holds the offset. */
export const indentAt = (text: string, offset: number): string =>
  /^[\t ]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";

/** One step of indentation as the file uses it: the smallest one seen, four blanks in a file without any. */
export function indentStep(text: string): string {
  const found = /^(?:(\t)|( {2,8}))(?=\S)/m.exec(text);
  return found?.[1] ?? found?.[2] ?? "    ";
}

/** Lines joined with the file's line ending, each but the first and empty ones indented. */
export const linesOf = (file: CFile, indent: string, lines: readonly string[]): string =>
  lines.map((line, i) => (i > 0 && line !== "" ? indent + line : line)).join(newlineOf(file.text));

/** The offset of the first character of the line that holds the offset. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The offset behind the line ending of the line that holds the offset. */
export function lineAfter(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  return feed < 0 ? text.length : feed + 1;
}

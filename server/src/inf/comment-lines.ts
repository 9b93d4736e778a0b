import type { InfFile } from "./model.ts";

/** Behind the comment lines that begin at an offset, unless they stand right above a header: then they speak of that one. */
export function behindComments({ text }: InfFile, start: number): number {
  const commentLine = /[^\S\n]*;[^\n]*(?:\n|$)/y;
  commentLine.lastIndex = start;
  let end = start;
  while (commentLine.test(text)) end = commentLine.lastIndex;
  const header = /[^\S\n]*\[/y;
  header.lastIndex = end;
  return header.test(text) ? start : end;
}

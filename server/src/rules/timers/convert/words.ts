import type { CFile } from "../../../c/facts.ts";
import { lex } from "../../../c/lex.ts";
import { memo } from "../../../text/memo.ts";
import type { Span } from "../../../text/source.ts";

/** Offsets of every word of a file outside comments and strings, those in directives, macro bodies and dead branches too. */
export const wordsOf = memo((file: CFile): ReadonlyMap<string, readonly number[]> => wordsIn(file.text, file.language));

export function wordsIn(text: string, language: CFile["language"]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  const { tokens, directives } = lex(text, language);
  for (const { kind, start, end } of [...tokens, ...directives.flatMap((d) => d.tokens)]) {
    if (kind !== "word") continue;
    const word = text.slice(start, end);
    const known = words.get(word);
    if (known) known.push(start);
    else words.set(word, [start]);
  }
  return words;
}

/** Where a word stands in a stretch of a file. */
export const wordAt = (file: CFile, word: string, { start, end }: Span): readonly number[] =>
  (wordsOf(file).get(word) ?? []).filter((at) => start <= at && at < end);

/** The name, or the name with a number, so that no word of the stretch is the same. */
export function freeName(file: CFile, span: Span, name: string): string {
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? name : `${name}${i}`;
    if (wordAt(file, candidate, span).length === 0) return candidate;
  }
}

import { type Bracket, closingOf } from "./brackets.ts";
import type { Token } from "./lex.ts";

/** Words that stand before parentheses without being a macro's name. */
const keywords = new Set(
  `if while for switch return sizeof catch defined __except except __try alignof alignas decltype static_assert throw
  delete new operator else do asm __asm`.split(/\s+/),
);

/** Words that go on with the declaration of a method after its parameter list. */
const trailers = /^(?:const|volatile|noexcept|override|final|requires|try)$/;

export interface MacroPlace {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** The last token before that the grammar sees. */
  readonly previous: string;
  /** The brackets open at this place, outermost first. */
  readonly open: readonly Bracket[];
}

/**
 * Where a semicolon is missing after `PAGED_CODE()` or `LIST_FOR_EACH(x)`: the index of the closing parenthesis of a macro
 * call that stands for a whole statement or declaration. Undefined when the token at `i` starts none.
 */
export function macroStatementEnd(place: MacroPlace, i: number): number | undefined {
  const { words, tokens, text, previous } = place;
  if (words[i + 1] !== "(") return undefined;
  const name = words[i]!;
  const bracket = place.open.at(-1);
  if (bracket === "list" || bracket === "arguments" || keywords.has(name)) return undefined;
  const code = bracket === "code";
  if (!/^(?:[;{}:)]|else|do|)$/.test(previous) || !(code || /^[A-Z][A-Z0-9_]{3,}$/.test(name))) return undefined;
  const close = closingOf(words, i + 1);
  if (close === undefined) return undefined;
  const end = tokens[close]!.end;
  const follower = tokens[close + 1];
  if (!/\s/.test(text[end] ?? "")) return undefined;
  if (!follower) return close;
  const word = words[close + 1]!;
  if (bracket === "class" && trailers.test(word)) return undefined;
  if (word === "{") return code && previous !== ":" ? close : undefined;
  return (follower.kind === "word" || /^[}~]$/.test(word)) && /[\r\n]/.test(text.slice(end, follower.start))
    ? close
    : undefined;
}

/**
 * True when a label's name stands at `i` and nothing the grammar takes for a statement follows: the end of the block, or a
 * directive.
 */
export function isBareLabel({ words, tokens, text, previous, open }: MacroPlace, i: number): boolean {
  const follower = tokens[i + 2];
  if (words[i + 1] !== ":" || open.at(-1) !== "code" || words[i] === "default" || !/^[;{}]$/.test(previous))
    return false;
  const between = text.slice(tokens[i + 1]!.end, follower?.start ?? text.length);
  return /^\s/.test(between) && (words[i + 2] === "}" || /^[ \t]*#/m.test(between));
}

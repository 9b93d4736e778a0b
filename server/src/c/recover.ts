import type { Span } from "../text/source.ts";
import type { Call } from "./facts.ts";
import type { Token } from "./lex.ts";
import type { Reader } from "./reader.ts";
import { firstFrom } from "./spans.ts";

/** Lists calls in unreadable text that left no node in the tree: a word with a parenthesis where an expression may start. */
export function recoverCalls(reader: Reader): void {
  const known = new Set([
    ...reader.calls.map((c) => c.nameSpan.start),
    ...reader.functions.map((f) => f.nameSpan.start),
    ...reader.prototypes.map((p) => p.nameSpan.start),
  ]);
  const { tokens } = reader.view;
  for (const error of reader.errors)
    for (let i = firstFrom(tokens, error.start); i < tokens.length && tokens[i]!.start < error.end; i++) {
      const call = callAt(reader, tokens, i);
      if (call && !known.has(call.nameSpan.start)) {
        known.add(call.nameSpan.start);
        reader.calls.push(call);
      }
    }
}

const keywords = new Set(
  `if for while switch return sizeof defined do else case catch throw new delete alignof alignas decltype noexcept
  __try __except __finally try except finally static_assert typeof operator void int char short long unsigned`.split(
    /\s+/,
  ),
);

function callAt(reader: Reader, tokens: readonly Token[], i: number): Call | undefined {
  const word = tokens[i]!;
  const textAt = (index: number): string => {
    const token = tokens[index];
    return token ? reader.view.text.slice(token.start, token.end) : "";
  };
  const name = textAt(i);
  if (word.kind !== "word" || textAt(i + 1) !== "(" || keywords.has(name) || !/^\w+$/.test(name)) return undefined;
  const before = textAt(i - 1);
  if (/^\w/.test(before) ? !/^(?:return|else|do|throw)$/.test(before) : /^[*&\]~]$/.test(before)) return undefined;
  const span = { start: word.start, end: endOfCall(reader, tokens, i + 1) };
  const within = functionAround(reader, word);
  const member = before === "->" || before === ".";
  return {
    form: member ? "member" : before === "::" ? "qualified" : "free",
    name,
    qualified: name,
    nameSpan: { start: word.start, end: word.end },
    span,
    args: [],
    ...(within !== undefined && { within }),
    inside: [],
    broken: true,
  };
}

function endOfCall(reader: Reader, tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length && i < open + 500; i++) {
    const text = reader.view.text[tokens[i]!.start];
    if (text === "(") depth++;
    if (text === ")" && --depth === 0) return tokens[i]!.end;
  }
  return tokens[open]!.end;
}

function functionAround(reader: Reader, { start, end }: Span): number | undefined {
  const index = reader.functions.findLastIndex((f) => f.body.span.start <= start && end <= f.body.span.end);
  return index < 0 ? undefined : index;
}

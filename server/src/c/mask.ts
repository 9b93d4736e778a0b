import type { Span } from "../text/source.ts";
import { type Bracket, closingOf, followBrackets } from "./brackets.ts";
import { isAmbiguousCast } from "./casts.ts";
import { exceptionMacros, type Hiding, type Renaming, type Syntactic, type Treatment, treatmentOf } from "./dialect.ts";
import type { Annotation, Macro } from "./facts.ts";
import type { Token } from "./lex.ts";
import { isBareLabel, macroStatementEnd } from "./macro-statements.ts";
import { isAnnotation } from "./sal.ts";
import type { Patch } from "./spans.ts";

export interface Mask {
  /** What the grammar sees instead of annotations and of macros that stand for syntax. */
  readonly patches: readonly Patch[];
  readonly annotations: readonly Annotation[];
  /** Offsets where the grammar sees a semicolon that the text does not have. */
  readonly semicolons: ReadonlySet<number>;
  /** Offsets of type names in casts; the grammar sees `int` there. */
  readonly casts: ReadonlySet<number>;
  /** Offsets of macros that go on with a string; the grammar sees a literal there. */
  readonly pieces: ReadonlySet<number>;
}

interface Masker {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text of each word and punctuator; empty for literals. */
  readonly words: readonly string[];
  readonly treatmentOf: (word: string) => Treatment | undefined;
  readonly patches: Patch[];
  readonly annotations: Annotation[];
  readonly semicolons: Set<number>;
  readonly casts: Set<number>;
  readonly pieces: Set<number>;
  readonly language: "c" | "cpp";
  /** True for the file's own macros without parameters. */
  readonly isValue: (word: string) => boolean;
  readonly open: Bracket[];
  /** The last token that the grammar sees. */
  previous: string;
  castEnd: number;
}

/** Reads the tokens once and says how to hide the Windows dialect from the grammar. */
export function mask(text: string, tokens: readonly Token[], language: "c" | "cpp", macros: readonly Macro[]): Mask {
  const words = tokens.map((t) => (t.kind === "word" || t.kind === "punct" ? text.slice(t.start, t.end) : ""));
  const own = ownAnnotations(macros);
  const values = new Set(macros.filter((macro) => !macro.parameters).map((macro) => macro.name));
  const masker: Masker = {
    text,
    tokens,
    words,
    treatmentOf: (word) =>
      treatmentOf(word) ??
      (isAnnotation(word) ? "annotation" : own.has(word) ? "bare" : undefined) ??
      (language === "c" ? exceptionMacros.get(word) : undefined),
    patches: [],
    annotations: [],
    semicolons: new Set(),
    casts: new Set(),
    pieces: new Set(),
    language,
    isValue: (word) => values.has(word),
    open: [],
    previous: "",
    castEnd: -1,
  };
  for (let i = 0; i < tokens.length; i = next(masker, i));
  return masker;
}

/** The file's own names for calling conventions and annotations, whatever branch defines them: `#define DLLAPI WINAPI`. */
function ownAnnotations(macros: readonly Macro[]): ReadonlySet<string> {
  const others = new Set(macros.filter((macro) => !standsForNothing(macro)).map((macro) => macro.name));
  return new Set(macros.map((macro) => macro.name).filter((name) => !others.has(name)));
}

function standsForNothing({ parameters, body }: Macro): boolean {
  if (parameters) return false;
  const rest = body.replace(/\b__declspec\s*\([^()]*\)/g, "").match(/\w+|[^\s\w]/g) ?? [];
  return rest.every((word) => treatmentOf(word) === "word" || isAnnotation(word));
}

/** Treats the token at `i` and returns the index of the next one to look at. */
function next(masker: Masker, i: number): number {
  const word = masker.words[i]!;
  const { kind } = masker.tokens[i]!;
  if (kind === "number") hideFromNumber(masker, i);
  if (word === "(" && isAmbiguousCast(masker, i, masker.isValue)) showCast(masker, i);
  if (kind !== "word") return keep(masker, i);
  const treatment = masker.treatmentOf(word);
  if (treatment) return typeof treatment === "string" ? treat(masker, i, treatment) : rename(masker, i, treatment);
  const end = macroStatementEnd(masker, i);
  if (end !== undefined) return endStatement(masker, i, end);
  if (isPiece(masker, i)) showPiece(masker, i);
  if (isBareLabel(masker, i)) addSemicolon(masker, masker.tokens[i + 1]!.end);
  return keep(masker, i);
}

function keep(masker: Masker, i: number): number {
  followBrackets(masker.open, masker.words, i);
  masker.previous = masker.words[i]!;
  return i + 1;
}

/** `10i64` is `10` to the grammar, and a bit-field without a name (`ULONG : 3;`) a declaration of nothing. */
function hideFromNumber(masker: Masker, i: number): void {
  const { start, end } = masker.tokens[i]!;
  const suffix = /[uU]?[iI](?:8|16|32|64)$/.exec(masker.text.slice(start, end));
  if (suffix) put(masker, { start: start + suffix.index, end });
  const nameless = masker.open.at(-1) === "class" && masker.previous === ":" && masker.tokens[i - 2]?.kind === "word";
  if (nameless && /^[;{}]$/.test(masker.words[i - 3] ?? "")) hide(masker, i - 1, i);
}

function showCast(masker: Masker, i: number): void {
  const type = masker.tokens[i + 1]!;
  put(masker, type, "int");
  masker.casts.add(type.start);
  masker.castEnd = i + 2;
}

/** The macro of `L"a" NAME`, which only the grammar of C takes for a string; `extern "C" NTSTATUS f()` goes on with none. */
function isPiece({ language, tokens, words }: Masker, i: number): boolean {
  const before = tokens[i - 1];
  const follows =
    before?.kind === "string" && before.end < tokens[i]!.start && !/^(?:extern|operator)$/.test(words[i - 2] ?? "");
  return language === "cpp" && follows && /^[A-Z]\w+$/.test(words[i]!) && words[i + 1] !== "(";
}

function showPiece(masker: Masker, i: number): void {
  const { start, end } = masker.tokens[i]!;
  put(masker, { start, end }, `"${"-".repeat(end - start - 2)}"`);
  masker.pieces.add(start);
}

function rename(masker: Masker, i: number, { as, before }: Renaming): number {
  if (!before || before.test(masker.words[i + 1] ?? "")) put(masker, masker.tokens[i]!, as);
  return keep(masker, i);
}

function treat(masker: Masker, i: number, treatment: Hiding | Syntactic): number {
  const close = masker.words[i + 1] === "(" ? closingOf(masker.words, i + 1) : undefined;
  switch (treatment) {
    case "annotation":
      return annotate(masker, i, close ?? i);
    case "word":
      return annotate(masker, i, i);
    case "bare":
      return close === undefined ? annotate(masker, i, i) : keep(masker, i);
    case "parameter":
      return isParameterWord(masker, i) ? annotate(masker, i, i) : keep(masker, i);
    default:
      return close === undefined ? keep(masker, i) : syntax[treatment](masker, i, close);
  }
}

function annotate(masker: Masker, first: number, last: number): number {
  const span = { start: masker.tokens[first]!.start, end: masker.tokens[last]!.end };
  const argument = last > first && masker.text.slice(masker.tokens[first + 1]!.end, masker.tokens[last]!.start).trim();
  masker.annotations.push({ name: masker.words[first]!, span, ...(argument !== false && { argument }) });
  put(masker, span);
  return last + 1;
}

function isParameterWord({ words, tokens, previous }: Masker, i: number): boolean {
  const follower = words[i + 1] ?? "";
  const beforeWord = tokens[i + 1]?.kind === "word";
  if (words[i] === "THIS") return words[i - 1] === "(" && follower === ")";
  if (words[i] === "OPTIONAL") return beforeWord || (/[\w*\]]$/.test(previous) && /^[,);*]$/.test(follower));
  return beforeWord && /^[(,;{}):]?$/.test(previous);
}

const syntax: Readonly<Record<Syntactic, (masker: Masker, i: number, close: number) => number>> = {
  unwrap(masker, i, close) {
    hide(masker, i, i + 1);
    hide(masker, close, close);
    return i + 2;
  },
  method(masker, i, close) {
    const typed = masker.words[i]!.endsWith("_");
    hide(masker, i, i + 1, typed ? "" : "HRESULT");
    if (typed && masker.words[close - 2] === ",") hide(masker, close - 2, close - 2);
    hide(masker, close, close);
    return i + 2;
  },
  class(masker, i, close) {
    hide(masker, i, close, "struct");
    return close + 1;
  },
  interface(masker, i, close) {
    const commas = masker.words.slice(i, close).flatMap((word, j) => (word === "," ? [i + j] : []));
    const [first, second] = commas;
    hide(masker, i, i + 1, "struct");
    const derived = /^DECLARE_INTERFACE_(?:IID_)?$/.test(masker.words[i]!);
    if (first !== undefined) hide(masker, first, derived ? first : close - 1, derived ? ":" : "");
    if (derived && second !== undefined) hide(masker, second, close - 1);
    hide(masker, close, close);
    return i + 2;
  },
};

/** Ends a macro that stands for a statement with a semicolon; in a class, where a call cannot stand, it is left out. */
function endStatement(masker: Masker, i: number, close: number): number {
  if (masker.open.at(-1) === "class") {
    hide(masker, i, close);
    return close + 1;
  }
  addSemicolon(masker, masker.tokens[close]!.end);
  return keep(masker, i);
}

/** The character at the offset is white space. */
function addSemicolon(masker: Masker, at: number): void {
  masker.semicolons.add(at);
  put(masker, { start: at, end: at + 1 }, ";");
}

const hide = (masker: Masker, first: number, last: number, text = ""): void =>
  put(masker, { start: masker.tokens[first]!.start, end: masker.tokens[last]!.end }, text);

const put = (masker: Masker, { start, end }: Span, text = ""): void => {
  masker.patches.push({ start, end, text });
};

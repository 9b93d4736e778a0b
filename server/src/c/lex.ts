import type { Span } from "../text/source.ts";

export type TokenKind = "word" | "number" | "string" | "char" | "punct";

/** A preprocessing token. A string carries its prefix (`L`, `u8`, `R`); operators of two characters are one token. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** A line that starts with `#`, with its continuation lines. */
export interface Directive {
  /** `if`, `define`, ...; empty for a lone `#`. */
  readonly name: string;
  /** From the `#` to the end of the line, without the line ending. */
  readonly span: Span;
  /** What follows the name. */
  readonly tokens: readonly Token[];
}

export interface Lexed {
  /** The tokens outside directives. */
  readonly tokens: readonly Token[];
  readonly directives: readonly Directive[];
  readonly comments: readonly Span[];
}

interface Lexer {
  readonly text: string;
  readonly rawStrings: boolean;
  readonly comments: Span[];
  readonly code: Token[];
  readonly directives: Directive[];
  at: number;
  lineStart: boolean;
  /** Where the directive being read starts, and its tokens with the name first. */
  directive: { readonly start: number; readonly tokens: Token[] } | undefined;
}

/** Splits a text into tokens, directives and comments in one pass. Never throws; what is unfinished ends with its line or the text. */
export function lex(text: string, language: "c" | "cpp"): Lexed {
  const lexer: Lexer = {
    text,
    rawStrings: language === "cpp",
    comments: [],
    code: [],
    directives: [],
    at: 0,
    lineStart: true,
    directive: undefined,
  };
  while (lexer.at < text.length) step(lexer);
  endDirective(lexer, text.length);
  return { tokens: lexer.code, directives: lexer.directives, comments: lexer.comments };
}

const newline = 10;
const carriageReturn = 13;
const hash = 35;
const slash = 47;
const backslash = 92;

function step(lexer: Lexer): void {
  const { text, at } = lexer;
  const c = text.charCodeAt(at);
  if (c === newline || c === carriageReturn) {
    endDirective(lexer, at);
    lexer.lineStart = true;
    lexer.at++;
  } else if (c <= 32 || c === 0xfeff || c === 0xa0) lexer.at++;
  else if (c === backslash && continuation(text, at) > 0) lexer.at = at + 1 + continuation(text, at);
  else if (c === slash && isComment(text, at)) {
    lexer.at = commentEnd(text, at);
    lexer.comments.push({ start: at, end: lexer.at });
  } else if (c === hash && lexer.lineStart && !lexer.directive) {
    lexer.directive = { start: at, tokens: [] };
    lexer.at++;
  } else {
    const token = tokenAt(lexer, at, c);
    (lexer.directive?.tokens ?? lexer.code).push(token);
    lexer.lineStart = false;
    lexer.at = token.end;
  }
}

function endDirective(lexer: Lexer, end: number): void {
  if (!lexer.directive) return;
  const { start, tokens } = lexer.directive;
  const [first] = tokens;
  const named = first?.kind === "word";
  lexer.directives.push({
    name: named ? lexer.text.slice(first.start, first.end) : "",
    span: { start, end },
    tokens: named ? tokens.slice(1) : tokens,
  });
  lexer.directive = undefined;
}

/** Length of the line ending after the backslash at `at`; 0 when the line goes on. */
function continuation(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === newline) return 1;
  if (next !== carriageReturn) return 0;
  return text.charCodeAt(at + 2) === newline ? 2 : 1;
}

const isComment = (text: string, at: number): boolean => text[at + 1] === "/" || text[at + 1] === "*";

function commentEnd(text: string, at: number): number {
  if (text[at + 1] === "*") {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length : end + 2;
  }
  for (let i = at + 2; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === newline || c === carriageReturn) return i;
    if (c === backslash) i += continuation(text, i);
  }
  return text.length;
}

function tokenAt(lexer: Lexer, start: number, c: number): Token {
  const { text } = lexer;
  if (isWordStart(c)) {
    const end = wordEnd(text, start);
    const quote = text.charCodeAt(end);
    if ((quote === 34 || quote === 39) && end - start <= 3) return prefixed(lexer, start, end, quote);
    return { kind: "word", start, end };
  }
  if (c === 34) return { kind: "string", start, end: quotedEnd(text, start) };
  if (c === 39) return { kind: "char", start, end: quotedEnd(text, start) };
  if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(start + 1))))
    return { kind: "number", start, end: numberEnd(text, start) };
  return { kind: "punct", start, end: start + (twoCharacterOperators.has(text.slice(start, start + 2)) ? 2 : 1) };
}

const twoCharacterOperators = new Set(["&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "->", "::", "##"]);

function prefixed(lexer: Lexer, start: number, end: number, quote: number): Token {
  const prefix = lexer.text.slice(start, end);
  if (lexer.rawStrings && quote === 34 && /^(?:u8|[LuU])?R$/.test(prefix))
    return { kind: "string", start, end: rawStringEnd(lexer.text, end) };
  if (!/^(?:u8|[LuU])$/.test(prefix)) return { kind: "word", start, end };
  return { kind: quote === 34 ? "string" : "char", start, end: quotedEnd(lexer.text, end) };
}

/** The end of a string or character constant; an unfinished one ends before the line ending. */
function quotedEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === quote) return i + 1;
    if (c === newline || c === carriageReturn) return i;
    if (c === backslash) i += Math.max(1, continuation(text, i));
  }
  return text.length;
}

function rawStringEnd(text: string, quote: number): number {
  const open = text.indexOf("(", quote);
  if (open < 0 || open - quote > 17) return quotedEnd(text, quote);
  const close = `)${text.slice(quote + 1, open)}"`;
  const end = text.indexOf(close, open);
  return end < 0 ? text.length : end + close.length;
}

function numberEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (isWordPart(c) || c === 46) i++;
    else if (c === 39 && isWordPart(next)) i += 2;
    else if ((c === 43 || c === 45) && /[eEpP]/.test(text[i - 1]!) && !/^0[xX][^pP]*$/.test(text.slice(start, i))) i++;
    else break;
  }
  return i;
}

function wordEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && isWordPart(text.charCodeAt(i))) i++;
  return i;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isWordStart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c > 127;
const isWordPart = (c: number): boolean => isWordStart(c) || isDigit(c);

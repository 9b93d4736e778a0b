import type { Span } from "../text/source.ts";
import { type Definition, evaluate } from "./condition.ts";
import type { Defines, Include, Macro } from "./facts.ts";
import { type Directive, lex, type Token } from "./lex.ts";
import { predefined } from "./predefined.ts";
import { outermost, outside } from "./spans.ts";

/** What is known of a stretch of text: it is compiled, it is not, or nobody can tell. */
export type Liveness = "live" | "dead" | "undecided";

/** One branch of a conditional: the directive that opens it, and the text from there to the next one. */
export interface Branch {
  readonly directive: Directive;
  readonly span: Span;
  readonly liveness: Liveness;
}

/** An `#if` with all its branches; `end` is its `#endif`. */
export interface Conditional {
  readonly branches: readonly Branch[];
  readonly end?: Directive;
  /** True when it is known which branch is compiled, if the conditional itself is. */
  readonly decided: boolean;
}

export interface Preprocessed {
  /** Tokens of live and undecided code. */
  readonly tokens: readonly Token[];
  readonly directives: readonly Directive[];
  readonly comments: readonly Span[];
  readonly macros: readonly Macro[];
  readonly includes: readonly Include[];
  /** Conditionals of which nobody knows what is compiled; outer before inner. */
  readonly undecided: readonly Conditional[];
  /** Text of false branches, outermost only, in text order. */
  readonly dead: readonly Span[];
  /** Names that conditions of this file ask about, directly or through its macros. */
  readonly tests: readonly string[];
}

interface OpenConditional {
  readonly outer: Liveness;
  readonly closed: Branch[];
  readonly index: number;
  current: { readonly directive: Directive; readonly liveness: Liveness };
  /** True once a branch is certainly compiled; undefined when an earlier one may be. */
  taken: boolean | undefined;
  decided: boolean;
}

interface State {
  readonly text: string;
  readonly symbols: Map<string, Definition | undefined>;
  readonly defines: Defines;
  readonly stack: OpenConditional[];
  readonly macros: Macro[];
  readonly includes: Include[];
  readonly conditionals: Conditional[];
  readonly tests: Set<string>;
}

/** Follows the directives of a file from top to bottom. Never throws. */
export function preprocess(text: string, language: "c" | "cpp", defines: Defines): Preprocessed {
  const { tokens, directives, comments } = lex(text, language);
  const cplusplus: Definition = language === "cpp" ? { defined: true, value: "201703" } : { defined: false };
  const state: State = {
    text,
    symbols: new Map(defines.has("__cplusplus") ? [] : [["__cplusplus", cplusplus]]),
    defines,
    stack: [],
    macros: [],
    includes: [],
    conditionals: [],
    tests: new Set(),
  };
  for (const [i, directive] of directives.entries()) follow(state, directive, directives[i + 1]);
  while (state.stack.length > 0) close(state, undefined);
  const all = state.conditionals;
  const dead = outermost(all.flatMap((c) => c.branches.filter((b) => b.liveness === "dead").map((b) => b.span)));
  return {
    tokens: outside(tokens, dead),
    directives,
    comments,
    macros: state.macros,
    includes: state.includes,
    undecided: all.filter((c) => !c.decided),
    dead,
    tests: withMacroBodies(state),
  };
}

function lookup(state: State, name: string): Definition | undefined {
  if (state.symbols.has(name)) return state.symbols.get(name);
  const source = state.defines.has(name) ? state.defines : predefined;
  if (!source.has(name)) return undefined;
  const value = source.get(name);
  return value === undefined ? { defined: false } : { defined: true, value };
}

const liveness = (state: State): Liveness => state.stack.at(-1)?.current.liveness ?? "live";

function follow(state: State, directive: Directive, next: Directive | undefined): void {
  if (/^(?:if|ifdef|ifndef)$/.test(directive.name)) {
    open(state, directive, next);
  } else if (/^(?:elif|elifdef|elifndef|else)$/.test(directive.name)) {
    const conditional = state.stack.at(-1);
    if (conditional) branch(state, conditional, directive);
  } else if (directive.name === "endif") {
    if (state.stack.length > 0) close(state, directive);
  } else if (liveness(state) !== "dead") {
    plainDirectives.get(directive.name)?.(state, directive);
  }
}

const plainDirectives: ReadonlyMap<string, (state: State, directive: Directive) => void> = new Map([
  ["define", define],
  ["undef", undefine],
  ["include", include],
  ["include_next", include],
  ["import", include],
]);

function undefine(state: State, { tokens: [name] }: Directive): void {
  if (name) setSymbol(state, wordOf(state, name), { defined: false });
}

function open(state: State, directive: Directive, next: Directive | undefined): void {
  const guarded = isGuard(state, directive, next);
  const condition = conditionOf(state, directive) ?? (guarded || undefined);
  const outer = liveness(state);
  const index = state.conditionals.length;
  state.conditionals.push({ branches: [], decided: true });
  const conditional: OpenConditional = {
    outer,
    closed: [],
    index,
    current: { directive, liveness: "live" },
    taken: false,
    decided: true,
  };
  conditional.current = { directive, liveness: nextLiveness(conditional, condition) };
  state.stack.push(conditional);
}

function branch(state: State, conditional: OpenConditional, directive: Directive): void {
  closeBranch(state, conditional, directive.span.start);
  const condition = directive.name === "else" ? true : conditionOf(state, directive);
  conditional.current = { directive, liveness: nextLiveness(conditional, condition) };
}

function close(state: State, end: Directive | undefined): void {
  const conditional = state.stack.pop()!;
  closeBranch(state, conditional, end?.span.start ?? state.text.length);
  state.conditionals[conditional.index] = {
    branches: conditional.closed,
    decided: conditional.decided,
    ...(end && { end }),
  };
}

function nextLiveness(conditional: OpenConditional, condition: boolean | undefined): Liveness {
  if (conditional.outer === "dead" || conditional.taken === true || condition === false) return "dead";
  const before = conditional.taken;
  conditional.taken = condition === true ? true : undefined;
  if (condition === true && before === false) return conditional.outer;
  conditional.decided = false;
  return "undecided";
}

/** A branch begins and ends at line starts, so that it is whole lines. */
function closeBranch(state: State, conditional: OpenConditional, nextDirective: number): void {
  const { directive, liveness } = conditional.current;
  const start = afterLineEnding(state.text, directive.span.end);
  const end = Math.max(start, lineStart(state.text, nextDirective));
  conditional.closed.push({ directive, span: { start, end }, liveness });
}

function afterLineEnding(text: string, at: number): number {
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return Math.min(at + 1, text.length);
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return start;
}

/** `#ifndef X` directly followed by `#define X` protects a definition or a header: it counts as true. */
function isGuard(state: State, directive: Directive, next: Directive | undefined): boolean {
  if (next?.name !== "define" || !next.tokens[0]) return false;
  const words = directive.tokens.map((t) => wordOf(state, t));
  const defined = wordOf(state, next.tokens[0]);
  return directive.name === "ifndef"
    ? words[0] === defined
    : /^!defined\(?X\)?$/.test(words.join("").replace(defined, "X"));
}

function conditionOf(state: State, directive: Directive): boolean | undefined {
  const { tokens } = directive;
  for (const token of tokens) if (token.kind === "word") state.tests.add(wordOf(state, token));
  const known = (name: string): Definition | undefined => lookup(state, name);
  if (/^(?:ifdef|ifndef|elifdef|elifndef)$/.test(directive.name)) {
    const definition = tokens[0] && known(wordOf(state, tokens[0]));
    return definition && definition.defined === !directive.name.endsWith("ndef");
  }
  const value = evaluate(state.text, tokens, known);
  return value === undefined ? undefined : value !== 0n;
}

const wordOf = (state: State, token: Span): string => state.text.slice(token.start, token.end);

function setSymbol(state: State, name: string, definition: Definition): void {
  state.symbols.set(name, liveness(state) === "live" ? definition : undefined);
}

function define(state: State, directive: Directive): void {
  const [name, open] = directive.tokens;
  if (name?.kind !== "word") return;
  const close = open && open.start === name.end && wordOf(state, open) === "(" ? closing(state, directive) : 0;
  const parameters = close > 0 ? directive.tokens.slice(2, close).map((t) => wordOf(state, t)) : undefined;
  const bodySpan = bodyOf(directive, close + 1);
  const body = bodyText(state.text, bodySpan, directive.tokens.slice(close + 1));
  state.macros.push({
    name: wordOf(state, name),
    nameSpan: { start: name.start, end: name.end },
    span: directive.span,
    ...(parameters && { parameters: parameters.filter((p) => p !== ",") }),
    body,
    bodySpan,
  });
  setSymbol(state, wordOf(state, name), { defined: true, ...(!parameters && body && { value: body }) });
}

/** Index of the `)` that ends a macro's parameter list; the last token when there is none. */
function closing(state: State, directive: Directive): number {
  const index = directive.tokens.findIndex((t) => wordOf(state, t) === ")");
  return index < 0 ? directive.tokens.length - 1 : index;
}

function bodyOf(directive: Directive, first: number): Span {
  const end = directive.tokens.at(-1)!.end;
  return { start: directive.tokens[first]?.start ?? end, end };
}

/** The body with comments and line continuations as blanks, so that offsets in it are offsets in the file. */
function bodyText(text: string, { start, end }: Span, tokens: readonly Token[]): string {
  let body = "";
  for (const token of tokens) body = body.padEnd(token.start - start) + text.slice(token.start, token.end);
  return body.padEnd(end - start);
}

function include(state: State, directive: Directive): void {
  const [first, ...rest] = directive.tokens;
  if (!first) return;
  const end = rest.at(-1)?.end ?? first.end;
  const written = state.text.slice(first.start, end);
  const match = /^(?:"([^"]*)"?|<([^>]*)>?)/.exec(written);
  if (!match) return;
  const path = match[1] ?? match[2] ?? "";
  state.includes.push({ path, system: match[2] !== undefined, span: directive.span });
}

/** Names in the bodies of the macros that conditions ask about decide too. */
function withMacroBodies(state: State): string[] {
  state.tests.delete("defined");
  const bodies = new Map<string, string>();
  for (const { name, body } of state.macros) bodies.set(name, `${bodies.get(name) ?? ""} ${body}`);
  for (const name of state.tests)
    for (const word of bodies.get(name)?.match(/[A-Za-z_]\w*/g) ?? []) state.tests.add(word);
  return [...state.tests];
}

import type { Span } from "../text/source.ts";
import { type Bracket, followBrackets } from "./brackets.ts";
import { treatmentOf } from "./dialect.ts";
import type { Directive, Token } from "./lex.ts";
import type { Conditional } from "./preprocess.ts";
import { isAnnotation } from "./sal.ts";
import { firstFrom, inside, type Patch } from "./spans.ts";

/** How undecided conditionals are shown to the grammar. */
export interface Arrangement {
  /** Directives that stay, as the grammar shall see them. */
  readonly directives: readonly Patch[];
  /** Branches left out, because the grammar cannot read them side by side with the first one. */
  readonly dropped: readonly Span[];
  /** Conditionals without their directives; a call around one has arguments nobody can count. */
  readonly flattened: readonly Span[];
}

/**
 * Keeps the directives where whole statements or declarations stand between them. In a list, whose grammar has no room
 * for directives, all branches stay; in the middle of a statement only the first one does.
 */
export function arrange(text: string, tokens: readonly Token[], conditionals: readonly Conditional[]): Arrangement {
  const directives: Patch[] = [];
  const dropped: Span[] = [];
  const flattened: Span[] = [];
  const seen = conditionals.length > 0 ? tokens.flatMap((token) => plain(text, token) ?? []) : [];
  const places = placesOf(text, seen, conditionals);
  conditionals.forEach((conditional, i) => {
    const span = spanOf(conditional, text);
    if (dropped.some((d) => d.start <= span.start && span.end <= d.end)) return;
    const shape = shapeOf(seen, conditional, places[i]!);
    if (shape === "directives") directives.push(...directivesOf(text, conditional));
    else flattened.push(span);
    if (shape === "first")
      dropped.push(
        ...conditional.branches
          .filter((b) => b.liveness === "undecided")
          .slice(1)
          .map((b) => b.span),
      );
  });
  return { directives, dropped: dropped.sort((a, b) => a.start - b.start), flattened };
}

interface Word extends Span {
  readonly text: string;
}

/** The token with its text; nothing for a word that the grammar will not see. */
function plain(text: string, { kind, start, end }: Token): Word | undefined {
  const word = text.slice(start, end);
  return kind === "word" && (treatmentOf(word) === "word" || isAnnotation(word))
    ? undefined
    : { start, end, text: word };
}

const spanOf = (conditional: Conditional, text: string): Span => ({
  start: conditional.branches[0]!.directive.span.start,
  end: conditional.end?.span.end ?? text.length,
});

function directivesOf(text: string, { branches, end }: Conditional): Patch[] {
  if (!end) return [];
  return [...branches.map((b) => b.directive), end].map((d) => ({ ...d.span, text: simplified(text, d) }));
}

/** The directive without what only the preprocessor understands. */
function simplified(text: string, { name, span, tokens: [first] }: Directive): string {
  if (/^(?:if|elif)def$|^(?:if|elif)ndef$/.test(name) && first) {
    const directive = `#${name} ${text.slice(first.start, first.end)}`;
    return directive.length <= span.end - span.start ? directive : `#${name.replace(/n?def/, "")} 1`;
  }
  return /if$/.test(name) && !name.startsWith("end") ? `#${name} 1` : `#${name}`;
}

/** What surrounds a conditional: the bracket it stands in, and the words before and after it. */
interface Place {
  readonly bracket: Bracket;
  readonly before: string;
  readonly after: string;
}

function placesOf(text: string, words: readonly Word[], conditionals: readonly Conditional[]): Place[] {
  const texts = words.map((word) => word.text);
  const open: Bracket[] = [];
  const places: Place[] = [];
  let i = 0;
  for (const conditional of conditionals) {
    const { start, end } = spanOf(conditional, text);
    for (; i < words.length && words[i]!.start < start; i++) followBrackets(open, texts, i);
    const next = firstFrom(words, end);
    places.push({ bracket: open.at(-1) ?? "scope", before: texts[i - 1] ?? "", after: texts[next] ?? "" });
  }
  return places;
}

function shapeOf(words: readonly Word[], conditional: Conditional, { bracket, before, after }: Place) {
  if (!conditional.end || bracket === "arguments") return "first";
  const branches = conditional.branches
    .filter((b) => b.liveness === "undecided")
    .map((b) => inside(words, b.span).map((word) => word.text));
  if (!branches.every(isBalanced)) return "first";
  const filled = branches.filter((b) => b.length > 0);
  if (/^[,{]$/.test(before) && filled.every((b) => b.at(-1) === ",")) return "all";
  if (bracket === "list") return "first";
  return /^(?:[;{}:)]|)$/.test(before) && filled.every((b) => isWhole(b, after)) ? "directives" : "first";
}

function isBalanced(branch: readonly string[]): boolean {
  const open: string[] = [];
  for (const token of branch) {
    if (token === "(" || token === "[" || token === "{") open.push(token);
    else if (/^[)\]}]$/.test(token) && `${open.pop()}${token}`.replace(/\(\)|\[\]|\{\}/, "") !== "") return false;
  }
  return open.length === 0;
}

/** True when the branch can be read as statements or declarations without what stands around it. */
function isWhole(branch: readonly string[], after: string): boolean {
  const last = branch.at(-1)!;
  if (/^(?:else|[&|+\-/=?:,.<>)]+)$/.test(branch[0]!)) return false;
  if (after === "else" && last === "}" && branch[0] === "if") return false;
  return last === ";" || last === "}" || (last === ")" && after !== "{");
}

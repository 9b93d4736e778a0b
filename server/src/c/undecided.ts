import type { Span } from "../text/source.ts";
import type { Directive, Token } from "./lex.ts";
import type { Conditional } from "./preprocess.ts";
import { inside, type Patch } from "./spans.ts";

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
  const places = placesOf(text, tokens, conditionals);
  conditionals.forEach((conditional, i) => {
    const span = spanOf(conditional, text);
    if (dropped.some((d) => d.start <= span.start && span.end <= d.end)) return;
    const shape = shapeOf(text, tokens, conditional, places[i]!);
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

/** What surrounds a conditional: the bracket it stands in, and the tokens before and after it. */
interface Place {
  readonly bracket: "code" | "list" | "arguments";
  readonly before: string;
  readonly after: string;
}

function placesOf(text: string, tokens: readonly Token[], conditionals: readonly Conditional[]): Place[] {
  const open: Place["bracket"][] = [];
  const places: Place[] = [];
  let i = 0;
  const textAt = (index: number): string => (tokens[index] ? text.slice(tokens[index].start, tokens[index].end) : "");
  for (const conditional of conditionals) {
    const { start, end } = spanOf(conditional, text);
    for (; i < tokens.length && tokens[i]!.start < start; i++) {
      const token = textAt(i);
      if (token === "(" || token === "[") open.push("arguments");
      else if (token === "{") open.push(startsList(textAt(i - 1), open.at(-1)) ? "list" : "code");
      else if (/^[)\]}]$/.test(token)) open.pop();
    }
    let next = i;
    while (next < tokens.length && tokens[next]!.start < end) next++;
    places.push({ bracket: open.at(-1) ?? "code", before: textAt(i - 1), after: textAt(next) });
  }
  return places;
}

const startsList = (before: string, outer: Place["bracket"] | undefined): boolean =>
  before === "=" || before === "," || (before === "{" && outer === "list");

function shapeOf(text: string, tokens: readonly Token[], conditional: Conditional, place: Place) {
  if (!conditional.end || place.bracket === "arguments") return "first";
  const branches = conditional.branches
    .filter((b) => b.liveness === "undecided")
    .map((b) => inside(tokens, b.span).map((t) => text.slice(t.start, t.end)));
  if (!branches.every(isBalanced)) return "first";
  const filled = branches.filter((b) => b.length > 0);
  if (/^[,{]$/.test(place.before) && filled.every((b) => b.at(-1) === ",")) return "all";
  if (place.bracket === "list") return "first";
  return /^(?:[;{}:)]|)$/.test(place.before) && filled.every((b) => isWhole(b, place.after)) ? "directives" : "first";
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

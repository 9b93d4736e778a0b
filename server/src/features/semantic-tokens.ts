import { type Argument, type SectionKind, sectionKinds } from "../data/inf-directives.ts";
import { directiveIn, givenArguments } from "../inf/arguments.ts";
import { kindsOf } from "../inf/kinds.ts";
import type { Entry, Field, InfFile } from "../inf/model.ts";
import { numberOf } from "../inf/numbers.ts";
import { mergedSection, sameName } from "../inf/sections.ts";
import { definitionsOfString, tokensIn } from "../inf/strings.ts";
import { type Span, touches } from "../text/source.ts";

export const tokenTypes = [
  "class",
  "keyword",
  "property",
  "variable",
  "function",
  "number",
  "enumMember",
  "string",
  "type",
] as const;
export const tokenModifiers = ["declaration", "deprecated"] as const;

export type TokenType = (typeof tokenTypes)[number];

export interface SemanticToken {
  /** On one line, never empty. */
  readonly span: Span;
  readonly type: TokenType;
  readonly modifier?: (typeof tokenModifiers)[number];
}

type Look = Omit<SemanticToken, "span">;

/** The tokens of a stretch of an INF, in file order and apart from each other. Comments and plain values have none. */
export function semanticTokens(inf: InfFile, range: Span = { start: 0, end: inf.text.length }): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const part of inf.sections.filter(({ span }) => touches(span, range))) {
    const kinds = kindsOf(inf, mergedSection(inf, part.name)!);
    const { nameSpan } = part;
    if (nameSpan.start < nameSpan.end && touches(nameSpan, range))
      tokens.push({ span: nameSpan, type: "class", modifier: "declaration" });
    for (const entry of part.entries) {
      if (touches(entry.span, range)) for (const token of entryTokens(inf, kinds, entry)) tokens.push(token);
    }
  }
  return tokens;
}

function entryTokens(inf: InfFile, kinds: readonly SectionKind[], entry: Entry): SemanticToken[] {
  const looks = looksOf(kinds, entry);
  const fields = new Set(entry.key ? [entry.key, ...entry.values] : entry.values);
  const isString = kinds.includes("strings");
  return [...fields].flatMap((field) => fieldTokens(inf, field, looks.get(field), isString));
}

/** How the key and the values look, by the first kind of their section that knows them. */
function looksOf(kinds: readonly SectionKind[], entry: Entry): ReadonlyMap<Field, Look> {
  const looks = new Map<Field, Look>();
  for (const kind of kinds) {
    const directive =
      entry.key && sectionKinds[kind].content === "directives" ? directiveIn(kind, entry.key.text) : undefined;
    for (const { argument, field } of givenArguments(kind, entry)) {
      const look = kind === "strings" ? stringLook(argument) : lookOf(argument, field);
      if (look && !looks.has(field)) looks.set(field, look);
    }
    if (directive)
      return looks.set(entry.key!, { type: "keyword", ...(directive.deprecated && { modifier: "deprecated" }) });
    if (looks.size > 0) return looks;
  }
  const isDirective = kinds.every((kind) => sectionKinds[kind].content === "directives");
  return entry.assigned && isDirective ? looks.set(entry.key!, { type: "property" }) : looks;
}

const stringLook = ({ position }: Argument): Look | undefined =>
  position === "key" ? { type: "variable", modifier: "declaration" } : undefined;

function lookOf({ kind, special, declares, orKind }: Argument, { text }: Field): Look | undefined {
  switch (kind) {
    case "section-ref":
      if (special?.some((name) => sameName(name, text))) return { type: "keyword" };
      return { type: orKind === "file" && text.startsWith("@") ? "string" : "class" };
    case "section-ref-external":
      return { type: "class" };
    case "service":
      return { type: "function", ...(declares && { modifier: "declaration" }) };
    case "dirid":
    case "flags":
    case "number":
      return text !== "" && numberOf(text) !== undefined ? { type: "number" } : undefined;
    case "version":
    case "date":
      return /^\d/.test(text) ? { type: "number" } : undefined;
    case "enum":
      return { type: "enumMember" };
    case "target-os":
      return { type: "type" };
    case "file":
    case "path":
    case "hardware-id":
      return { type: "string" };
    default:
      return undefined;
  }
}

/** A field line by line, its `%tokens%` apart from the rest. */
function fieldTokens(inf: InfFile, field: Field, look: Look | undefined, isString: boolean): SemanticToken[] {
  const inner = isString || !field.text.includes("%") ? [] : tokensIn(field);
  if (!look && inner.length === 0) return [];
  const tokens: SemanticToken[] = [];
  const add = (start: number, end: number, as: Look | undefined): void => {
    if (as && start < end) tokens.push({ span: { start, end }, ...as });
  };
  for (const { start, end } of runsOf(field)) {
    let at = start;
    for (const { whole, name } of inner) {
      if (whole.end <= at || whole.start >= end) continue;
      add(at, whole.start, look);
      const isDirid = /^-?\d+$/.test(name) && definitionsOfString(inf, name).length === 0;
      add(Math.max(at, whole.start), Math.min(end, whole.end), { type: isDirid ? "number" : "variable" });
      at = Math.min(end, whole.end);
    }
    add(at, end, look);
  }
  return tokens;
}

/** The stretches of the file a field's text comes from; none goes over a line ending. */
function runsOf({ text, span, offsets }: Field): readonly Span[] {
  if (!offsets) return text === "" ? [] : [span];
  const runs: Span[] = [];
  let start = 0;
  for (let i = 1; i <= offsets.length; i++) {
    if (i < offsets.length && offsets[i] === offsets[i - 1]! + 1) continue;
    if (offsets.length > 0) runs.push({ start: offsets[start]!, end: offsets[i - 1]! + 1 });
    start = i;
  }
  return runs;
}

import { sectionAt } from "../inf/graph.ts";
import type { InfFile } from "../inf/model.ts";
import { mergedSection } from "../inf/sections.ts";
import type { Span } from "../text/source.ts";
import { directiveBlocks, directiveOf } from "./hover/directive.ts";
import { sectionBlocks } from "./hover/section.ts";
import { type Spot, spotAt, valueAt } from "./hover/spot.ts";
import { stampTokenAt, tokenAt } from "./hover/strings.ts";
import type { Block } from "./hover/text.ts";
import { meaningBlocks, valueBlocks } from "./hover/value.ts";

export { asMarkdown, asPlainText } from "./hover/text.ts";

/** What there is to say of a place in an INF. */
export interface Hover {
  /** What is spoken of, exactly: a name, a value, a `%token%`. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** The innermost thing at an offset that has a meaning. */
export function hoverAt(inf: InfFile, offset: number): Hover | undefined {
  const part = sectionAt(inf, offset);
  if (!part) return undefined;
  if (offset <= part.header.end)
    return { span: part.header, blocks: sectionBlocks(inf, mergedSection(inf, part.name)!) };
  const spot = spotAt(inf, offset);
  if (!spot) return undefined;
  const inner = tokenAt(spot) ?? stampTokenAt(spot);
  if (inner) return { ...inner, blocks: [...inner.blocks, ...meaningOfToken(spot, inner.span)] };
  const { span } = spot.field;
  const directive = spot.field === spot.entry.key ? directiveOf(spot) : undefined;
  if (directive) return { span, blocks: directiveBlocks(directive) };
  const value = valueAt(spot);
  const blocks = value ? valueBlocks(value) : [];
  return blocks.length > 0 ? { span, blocks } : undefined;
}

/** What a value means that is one token and nothing else. */
function meaningOfToken(spot: Spot, { start, end }: Span): readonly Block[] {
  const { span } = spot.field;
  const value = span.start === start && span.end === end ? valueAt(spot) : undefined;
  return value ? meaningBlocks(value) : [];
}

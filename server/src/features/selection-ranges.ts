import { sectionAt } from "../inf/graph.ts";
import type { Entry, Field, InfFile, Section } from "../inf/model.ts";
import { spanWithin, tokensIn } from "../inf/strings.ts";
import { contains, type Span, touches } from "../text/source.ts";
import { sectionEnd } from "./section-end.ts";

/** What "expand selection" selects at an offset, from the inside out: word, token, value, entry, section, file. Each holds the one before. */
export function selectionsAt(inf: InfFile, offset: number): readonly Span[] {
  const at = { start: offset, end: offset };
  const section = sectionAt(inf, offset);
  const comment = inf.comments.find((span) => touches(span, at));
  const inner = [wordAt(inf.text, offset), ...(comment ? [comment] : section ? namesAt(inf, section, at) : [])];
  const outer = section ? [{ start: section.header.start, end: sectionEnd(inf, section) }, section.span] : [];
  return nested([...inner, ...outer, { start: 0, end: inf.text.length }], at);
}

function namesAt({ text }: InfFile, section: Section, at: Span): readonly Span[] {
  if (at.start <= section.header.end) return [section.nameSpan, section.header];
  const entry = section.entries.find(({ lines }) => touches(lines, at) && at.start < lines.end);
  if (!entry) return [];
  const { start, end } = entry.lines;
  const line = { start, end: start + text.slice(start, end).trimEnd().length };
  return [...entrySpans(entry, at), line];
}

function entrySpans(entry: Entry, at: Span): readonly Span[] {
  const { key, values, span } = entry;
  const field = [...(key ? [key] : []), ...values].find((each) => touches(each.span, at));
  const list = { start: values[0]!.span.start, end: Math.max(values[0]!.span.start, span.end) };
  return [...(field ? fieldSpans(field, at) : []), list, span];
}

function fieldSpans(field: Field, at: Span): readonly Span[] {
  const token = tokensIn(field).find(({ whole }) => touches(whole, at));
  const text = field.text === "" ? [] : [spanWithin(field, 0, field.text.length)];
  return [...(token ? [token.span, token.whole] : []), ...text, field.span];
}

/** A run of letters, digits and underscores around an offset. Longer ones are data. */
function wordAt(text: string, offset: number): Span {
  const before = /\w*$/.exec(text.slice(Math.max(0, offset - 200), offset))![0];
  const after = /^\w*/.exec(text.slice(offset, offset + 200))![0];
  return { start: offset - before.length, end: offset + after.length };
}

/** Leaves out what is empty, does not hold the offset, or does not reach over the one before. */
function nested(spans: readonly Span[], at: Span): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1) ?? at;
    const grows = span.end - span.start > last.end - last.start;
    if (grows && contains(span, last)) kept.push(span);
  }
  return kept;
}

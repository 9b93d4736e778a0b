import { type Filter, filtersOf } from "../../inf/filters.ts";
import { allReferences, referencesTo } from "../../inf/graph.ts";
import { installsOf } from "../../inf/installs.ts";
import type { Field, InfFile, Section } from "../../inf/model.ts";
import type { NameSpace, Reference } from "../../inf/references.ts";
import { mergedSection, nameKey, sameName } from "../../inf/sections.ts";
import { definitionsOfString, spanWithin } from "../../inf/strings.ts";
import { addTo, groupBy } from "../../text/group.ts";
import { memo } from "../../text/memo.ts";
import { type Span, touches } from "../../text/source.ts";
import { sectionRoot, withoutSuffix } from "./section-names.ts";

/** A place that spells a name. */
export interface Occurrence {
  /** The name alone: without quotes, decorations, suffixes and path. */
  readonly span: Span;
  /** `declares` brings the name into being, `continues` is the header of a sub-section. */
  readonly role: "declares" | "continues" | "uses";
  /** Absent for headers, keys of [Strings] and filters in the registry. */
  readonly reference?: Reference;
}

/** Every place of this file that spells a name, in text order. Sections are named by their root: see `sectionRoot`. */
export function occurrencesOf(inf: InfFile, space: NameSpace, name: string): readonly Occurrence[] {
  if (space === "section") return families(inf).get(nameKey(name)) ?? [];
  const references = referencesTo(inf, name, space).map(occurrence);
  const others = space === "string" ? stringKeys(inf, name) : space === "scm-service" ? registryFilters(inf, name) : [];
  return inOrder([...references, ...others]);
}

/** True for the value of a [Manufacturer] line that decorates the name before it. */
export const isDecoration = ({ kind, field, entry }: Reference): boolean =>
  kind === "models" && field !== entry.values[0];

/** True when a reference is looked up among the sections of this file, as names in Needs are first. */
export const namesSection = (inf: InfFile, { space, name }: Reference): boolean =>
  space === "section" || (space === "inbox" && mergedSection(inf, name) !== undefined);

/** The section names of the file by their root, in lower case. */
const families = memo((inf: InfFile): ReadonlyMap<string, readonly Occurrence[]> => {
  const found = new Map<string, Occurrence[]>();
  for (const section of inf.sections) {
    const root = sectionRoot(inf, section.name);
    addTo(found, nameKey(root), headerOccurrence(section, root));
  }
  for (const reference of allReferences(inf)) {
    if (!namesSection(inf, reference) || isDecoration(reference)) continue;
    const root = sectionRoot(inf, reference.name);
    addTo(found, nameKey(root), { span: rootSpan(reference, root), role: "uses", reference });
  }
  return new Map([...found].map(([root, occurrences]) => [root, inOrder(occurrences)]));
});

const headerOccurrence = ({ name, nameSpan: { start } }: Section, root: string): Occurrence => ({
  span: { start, end: start + root.length },
  role: withoutSuffix(name) === undefined ? "declares" : "continues",
});

/** In a field put together from tokens nothing tells where the root ends: then it is the whole field. */
const rootSpan = ({ field, name }: Reference, root: string): Span =>
  insideQuotes(field, field.text === name ? root.length : field.text.length);

const occurrence = (reference: Reference): Occurrence => {
  const { span, field, declares } = reference;
  return {
    span: span === field.span ? insideQuotes(field, field.text.length) : span,
    role: declares ? "declares" : "uses",
    reference,
  };
};

const insideQuotes = (field: Field, length: number): Span => (length === 0 ? field.span : spanWithin(field, 0, length));

const stringKeys = (inf: InfFile, name: string): Occurrence[] =>
  definitionsOfString(inf, name).map(({ key }) => ({ span: insideQuotes(key, key.text.length), role: "declares" }));

const registryFilters = (inf: InfFile, name: string): Occurrence[] =>
  (filters(inf).get(nameKey(name)) ?? []).map(({ field }) => ({
    span: insideQuotes(field, field.text.length),
    role: "uses",
  }));

/** The filter driver that the value at an offset puts into a device stack. */
export const filterAt = (inf: InfFile, offset: number): Filter | undefined =>
  [...filters(inf).values()].flat().find(({ field }) => touches(field.span, { start: offset, end: offset }));

/** What UpperFilters, LowerFilters and AddFilter list, by the services' names in lower case. */
const filters = memo(
  (inf: InfFile): ReadonlyMap<string, readonly Filter[]> =>
    groupBy(installsOf(inf).flatMap(filtersOf), ({ name }) => nameKey(name.text)),
);

/** True when the text at an occurrence is the name itself, not put together from tokens, quotes or continued lines. */
export const isPlain = (inf: InfFile, { span }: Occurrence, name: string): boolean =>
  sameName(inf.text.slice(span.start, span.end), name);

/** In text order; what stands at one place counts once. */
function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byStart = new Map<number, Occurrence>();
  for (const one of occurrences) if (!byStart.has(one.span.start)) byStart.set(one.span.start, one);
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

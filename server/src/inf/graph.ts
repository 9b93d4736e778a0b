import { addTo } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import type { Span } from "../text/source.ts";
import { kindsOf } from "./kinds.ts";
import type { InfFile, Section } from "./model.ts";
import { type NameSpace, type Reference, referencesOf, tokenReferences } from "./references.ts";
import { mergedSections, nameKey, sectionsNamed } from "./sections.ts";
import { definitionsOfString } from "./strings.ts";

/** Everything that names something, in file order; a field that two kinds of section read alike is there once. */
export const allReferences = memo((inf: InfFile): readonly Reference[] => {
  const found = new Map<string, Reference>();
  for (const section of mergedSections(inf)) {
    const kinds = kindsOf(inf, section);
    for (const entry of section.entries) {
      const tokens = kinds.includes("strings") ? [] : tokenReferences(inf, entry);
      for (const reference of [...kinds.flatMap((kind) => referencesOf(inf, kind, entry)), ...tokens]) {
        const { space, name, span, targets = [] } = reference;
        found.set([space, span.start, span.end, nameKey(name), ...targets].join(" "), reference);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
});

/** Everything that names this thing (in any case). For sections also what leads there after decoration: `Dev` to `Dev.NT`. */
export const referencesTo = (inf: InfFile, name: string, space: NameSpace = "section"): readonly Reference[] =>
  referenceIndex(inf).get(indexKey(space, name)) ?? [];

/** The innermost thing named at an offset, its end included. */
export function referenceAt(inf: InfFile, offset: number): Reference | undefined {
  const around = allReferences(inf).filter(({ span }) => span.start <= offset && offset <= span.end);
  return around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** Where a name comes into being: section headers, keys of [Strings] and of [SourceDisksNames/Files], UmdfService, AddService. */
export function declarationsOf(inf: InfFile, name: string, space: NameSpace = "section"): readonly Span[] {
  if (space === "section") return sectionsNamed(inf, name).map((section) => section.nameSpan);
  if (space === "string") return definitionsOfString(inf, name).map(({ key }) => key.span);
  return referencesTo(inf, name, space)
    .filter((reference) => reference.declares)
    .map((reference) => reference.span);
}

/** The section whose header or body holds an offset. */
export const sectionAt = (inf: InfFile, offset: number): Section | undefined =>
  inf.sections.findLast((section) => section.span.start <= offset);

const referenceIndex = memo((inf: InfFile): ReadonlyMap<string, readonly Reference[]> => {
  const index = new Map<string, Reference[]>();
  for (const reference of allReferences(inf)) {
    const names = [reference.name, ...(reference.targets ?? [])];
    for (const key of new Set(names.map((name) => indexKey(reference.space, name)))) addTo(index, key, reference);
  }
  return index;
});

const indexKey = (space: NameSpace, name: string): string => `${space} ${nameKey(name)}`;

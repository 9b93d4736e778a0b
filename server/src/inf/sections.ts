import { memo } from "../text/memo.ts";
import type { Entry, InfFile, Section } from "./model.ts";

/** All sections of one name in file order: Windows reads them as one. */
export interface MergedSection {
  /** As the first header spells it. */
  readonly name: string;
  /** At least one. */
  readonly parts: readonly Section[];
  readonly entries: readonly Entry[];
}

/** What two spellings of one name share. */
export const nameKey = (name: string): string => name.toLowerCase();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** All sections, those of one name as one, in the order of their first headers. */
export const mergedSections = memo((inf: InfFile): readonly MergedSection[] => [...sectionIndex(inf).values()]);

/** The sections of this name (in any case) as one; undefined without any. */
export const mergedSection = (inf: InfFile, name: string): MergedSection | undefined =>
  sectionIndex(inf).get(nameKey(name));

/** The sections of this name (in any case) in file order. */
export const sectionsNamed = (inf: InfFile, name: string): readonly Section[] => mergedSection(inf, name)?.parts ?? [];

/** The sections whose name ends with a suffix such as `.Wdf` (in any case). */
export const sectionsEndingWith = (inf: InfFile, suffix: string): readonly MergedSection[] =>
  mergedSections(inf).filter((section) => nameKey(section.name).endsWith(nameKey(suffix)));

/** The entries `key = ...` (in any case) in file order. A bare word such as `Reboot`, whose value is the word itself, is none. */
export const entriesNamed = (section: Pick<Section, "entries"> | undefined, key: string): readonly Entry[] =>
  section?.entries.filter((entry) => entry.assigned && sameName(entry.key!.text, key)) ?? [];

/** The first entry `key = ...` (in any case). */
export const entryNamed = (section: Pick<Section, "entries"> | undefined, key: string): Entry | undefined =>
  entriesNamed(section, key)[0];

/** The physical section an entry stands in. */
export const sectionOf = (section: MergedSection, entry: Entry): Section =>
  section.parts.find((part) => part.entries.includes(entry)) ?? section.parts[0]!;

const sectionIndex = memo((inf: InfFile): ReadonlyMap<string, MergedSection> => {
  const parts = new Map<string, Section[]>();
  for (const section of inf.sections) {
    const same = parts.get(nameKey(section.name));
    if (same) same.push(section);
    else parts.set(nameKey(section.name), [section]);
  }
  return new Map([...parts].map(([key, same]) => [key, merge(same)]));
});

const merge = (parts: readonly Section[]): MergedSection => ({
  name: parts[0]!.name,
  parts,
  entries: parts.length === 1 ? parts[0]!.entries : parts.flatMap((part) => part.entries),
});

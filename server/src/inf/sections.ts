import { groupBy } from "../text/group.ts";
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
  (sectionsByTail(inf).get(tailOf(suffix)) ?? []).filter(({ name }) => nameKey(name).endsWith(nameKey(suffix)));

/** From the last dot on, in lower case. */
const tailOf = (name: string): string => nameKey(name.slice(name.lastIndexOf(".")));

const sectionsByTail = memo((inf: InfFile) => groupBy(mergedSections(inf), ({ name }) => tailOf(name)));

/** The entries `key = ...` (in any case) in file order. A bare word such as `Reboot`, whose value is the word itself, is none. */
export const entriesNamed = (section: Pick<Section, "entries"> | undefined, key: string): readonly Entry[] =>
  (section && entriesByKey(section.entries).get(nameKey(key))) ?? [];

const entriesByKey = memo((entries: readonly Entry[]) =>
  groupBy(
    entries.filter(({ assigned }) => assigned),
    ({ key }) => nameKey(key!.text),
  ),
);

/** The first entry `key = ...` (in any case). */
export const entryNamed = (section: Pick<Section, "entries"> | undefined, key: string): Entry | undefined =>
  entriesNamed(section, key)[0];

/** The section an entry of the file stands in. */
export const sectionWith = (inf: InfFile, entry: Entry): MergedSection => holders(inf).get(entry)!;

const holders = memo(
  (inf: InfFile): ReadonlyMap<Entry, MergedSection> =>
    new Map(mergedSections(inf).flatMap((section) => section.entries.map((entry) => [entry, section]))),
);

/** The physical section an entry stands in. */
export const sectionOf = (section: MergedSection, entry: Entry): Section =>
  partsByEntry(section).get(entry) ?? section.parts[0]!;

const partsByEntry = memo(
  ({ parts }: MergedSection): ReadonlyMap<Entry, Section> =>
    new Map(parts.flatMap((part) => part.entries.map((entry) => [entry, part]))),
);

const sectionIndex = memo((inf: InfFile): ReadonlyMap<string, MergedSection> => {
  const parts = groupBy(inf.sections, ({ name }) => nameKey(name));
  return new Map([...parts].map(([key, same]) => [key, merge(same)]));
});

const merge = (parts: readonly Section[]): MergedSection => ({
  name: parts[0]!.name,
  parts,
  entries: parts.length === 1 ? parts[0]!.entries : parts.flatMap((part) => part.entries),
});

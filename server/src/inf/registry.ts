import { memo } from "../text/memo.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { numberOf } from "./numbers.ts";
import { entriesNamed, type MergedSection, nameKey } from "./sections.ts";
import { namedSection } from "./services.ts";
import { type Resolved, valueText } from "./strings.ts";

/** A line of an add-registry section: root, subkey, value name, flags, data. */
export interface RegistryEntry {
  readonly section: MergedSection;
  readonly entry: Entry;
  /** In upper case: `HKR`. */
  readonly root: string;
  readonly subkey: Resolved;
  readonly name: Resolved;
  /** 0 when left out; undefined when it is no number. */
  readonly flags: number | undefined;
  readonly data: readonly Field[];
}

/** The lines of an add-registry section. */
export const registryEntriesIn = (inf: InfFile, section: MergedSection): readonly RegistryEntry[] =>
  entriesOfSection(inf)(section);

/** Many install sections share a list. */
const entriesOfSection = memo((inf: InfFile) =>
  memo((section: MergedSection): readonly RegistryEntry[] =>
    section.entries.map((entry) => {
      const [root, subkey, name, flags, ...data] = entry.values;
      return {
        section,
        entry,
        root: valueText(inf, root).text.toUpperCase(),
        subkey: valueText(inf, subkey),
        name: valueText(inf, name),
        flags: numberOf(valueText(inf, flags).text),
        data,
      };
    }),
  ),
);

/** The add-registry sections that the AddReg directives of a section name. */
export const registryListsOf = (inf: InfFile, section: MergedSection | undefined): readonly MergedSection[] =>
  entriesNamed(section, "AddReg")
    .flatMap((entry) => entry.values)
    .flatMap((field) => namedSection(inf, field) ?? []);

/** The lines of all add-registry sections that the AddReg directives of a section name. */
export const registryEntriesOf = (inf: InfFile, section: MergedSection | undefined): readonly RegistryEntry[] =>
  registryListsOf(inf, section).flatMap((list) => registryEntriesIn(inf, list));

/** True for a value below the device's own key: `HKR,,LowerFilters,...`. */
export const isDeviceValue = (entry: RegistryEntry, name: string): boolean =>
  entry.root === "HKR" && entry.subkey.text === "" && nameKey(entry.name.text) === nameKey(name);

import type { SectionKind } from "../data/inf-directives.ts";
import { addTo } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import { kindsOf } from "./kinds.ts";
import type { InfFile } from "./model.ts";
import { type RegistryEntry, registryEntriesIn } from "./registry.ts";
import { entriesNamed, type MergedSection, mergedSections } from "./sections.ts";
import { namedSection } from "./services.ts";

/** A section that names a list of registry lines; its kind says which key HKR is. */
export interface RegistryUse {
  readonly owner: MergedSection;
  readonly kind: SectionKind;
}

/** A section of registry lines, and what its lines are about. */
export interface RegistryList {
  readonly section: MergedSection;
  readonly lines: readonly RegistryEntry[];
  /** At least one. */
  readonly uses: readonly RegistryUse[];
}

/** The add-registry sections that some section names, in the order of those. */
export const addRegLists = memo((inf: InfFile): readonly RegistryList[] => listsOf(inf, "AddReg"));

export const delRegLists = memo((inf: InfFile): readonly RegistryList[] => listsOf(inf, "DelReg"));

/** The lines `root, subkey, name, flags, mask, byte` of bit-registry sections; mask and byte are their data. */
export const bitRegLists = memo((inf: InfFile): readonly RegistryList[] => listsOf(inf, "BitReg"));

function listsOf(inf: InfFile, directive: string): RegistryList[] {
  const uses = new Map<MergedSection, RegistryUse[]>();
  for (const owner of mergedSections(inf)) {
    const named = entriesNamed(owner, directive).flatMap(({ values }) => values);
    const lists = new Set(named.flatMap((field) => namedSection(inf, field) ?? []));
    for (const kind of lists.size > 0 ? kindsOf(inf, owner) : [])
      for (const list of lists) addTo(uses, list, { owner, kind });
  }
  return [...uses].map(([section, of]) => ({ section, lines: registryEntriesIn(inf, section), uses: of }));
}

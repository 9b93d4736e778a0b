import type { SectionKind } from "../../../data/inf-directives.ts";
import { fixedKind } from "../../../inf/fixed-names.ts";
import { allReferences } from "../../../inf/graph.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { Reference } from "../../../inf/references.ts";
import { type MergedSection, mergedSection, sectionWith } from "../../../inf/sections.ts";
import { addTo } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import { judgedKinds } from "./judged-kinds.ts";

/** A directive that names a section. */
export interface SectionUse {
  readonly reference: Reference;
  readonly kind: SectionKind;
  /** As the line writes it. */
  readonly directive: string;
}

/** The directives that lead to each section, in file order. Lines of [DestinationDirs] only say where its files go. */
const sectionUses = memo((inf: InfFile): ReadonlyMap<MergedSection, readonly SectionUse[]> => {
  const uses = new Map<MergedSection, SectionUse[]>();
  for (const reference of allReferences(inf)) {
    const { kind, entry, field, targets = [] } = reference;
    if (!kind || reference.space !== "section" || field === entry.key) continue;
    if (judgedKinds(inf, sectionWith(inf, entry)).length === 0) continue;
    for (const name of targets) {
      const section = mergedSection(inf, name);
      if (section) addTo(uses, section, { reference, kind, directive: entry.key?.text ?? "" });
    }
  }
  return uses;
});

/** How a section is used that is for two things: the first use, and the first one that does not go with it. */
export interface Conflict {
  readonly section: MergedSection;
  /** Absent where the name of the section itself says what it is for. */
  readonly first?: SectionUse;
  readonly firstKind: SectionKind;
  readonly second: SectionUse;
}

/** Each section with two uses that the predicate holds against each other. */
export const conflicts = (inf: InfFile, clash: (first: UsedAs, second: UsedAs) => boolean): readonly Conflict[] =>
  [...sectionUses(inf)].flatMap(([section, uses]): Conflict[] => {
    const own = fixedKind(section.name);
    const [first] = uses;
    const before: UsedAs = own ? { kind: own, directive: section.name } : first!;
    const second = uses.find((use) => clash(before, use));
    return second ? [{ section, ...(!own && { first: first! }), firstKind: before.kind, second }] : [];
  });

export type UsedAs = Pick<SectionUse, "kind" | "directive">;

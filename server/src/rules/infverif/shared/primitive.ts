import { fixedKind } from "../../../inf/fixed-names.ts";
import { subSectionSuffixes } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSection, mergedSections } from "../../../inf/sections.ts";
import { lacksArchitecture } from "./decorations.ts";

export type PrimitiveKind = "defaultinstall" | "defaultuninstall";

/** [DefaultInstall] and [DefaultUninstall] with their decorations; none in an INF that installs devices. */
export function primitiveSections(inf: InfFile, kind: PrimitiveKind): readonly MergedSection[] {
  if (mergedSection(inf, "Manufacturer")) return [];
  return mergedSections(inf).filter(({ name }) => fixedKind(name) === kind);
}

/** The decoration in the name of such a section; empty for none. */
export const decorationOf = ({ name }: MergedSection): string => {
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
};

export const isForNoArchitecture = (section: MergedSection): boolean => lacksArchitecture(decorationOf(section));

/** The section and its sub-sections. */
export const withSubSections = (inf: InfFile, section: MergedSection): readonly MergedSection[] => [
  section,
  ...subSectionSuffixes.flatMap((suffix) => mergedSection(inf, section.name + suffix) ?? []),
];

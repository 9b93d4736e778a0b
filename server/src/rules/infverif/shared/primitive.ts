import { fixedKind } from "../../../inf/fixed-names.ts";
import { subSectionSuffix, subSectionSuffixes } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSection, mergedSections } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";
import { lacksArchitecture } from "./decorations.ts";

export type PrimitiveKind = "defaultinstall" | "defaultuninstall";

/** [DefaultInstall] and [DefaultUninstall] with their decorations; none in an INF that installs devices. */
export function primitiveSections(inf: InfFile, kind: PrimitiveKind): readonly MergedSection[] {
  if (mergedSection(inf, "Manufacturer")) return [];
  return mergedSections(inf).filter(({ name }) => fixedKind(name) === kind);
}

/** Those that Windows does not read, because no system has their decoration; none where it reads one. */
export function unreadDefaultInstalls(inf: InfFile): readonly MergedSection[] {
  if (mergedSection(inf, "Manufacturer") || primitiveSections(inf, "defaultinstall").length > 0) return [];
  return mergedSections(inf).filter(({ name }) => /^defaultinstall\./i.test(name) && subSectionSuffix(name) === "");
}

/** The decoration in the name of such a section; empty for none. */
export const decorationOf = ({ name }: MergedSection): string => {
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
};

export const isForNoArchitecture = (section: MergedSection): boolean => lacksArchitecture(decorationOf(section));

/** Another name for the section and its sub-sections. */
export function renamedPrimitive(inf: InfFile, section: MergedSection, name: string): Fix {
  const parts = withSubSections(inf, section).flatMap((each) => each.parts);
  const edits = parts.map((part) => ({
    uri: inf.uri,
    span: part.nameSpan,
    text: name + part.name.slice(section.name.length),
  }));
  return { title: `Rename to [${name}]`, edits, safe: false };
}

/** The section and its sub-sections. */
export const withSubSections = (inf: InfFile, section: MergedSection): readonly MergedSection[] => [
  section,
  ...subSectionSuffixes.flatMap((suffix) => mergedSection(inf, section.name + suffix) ?? []),
];

import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { entriesNamed, type MergedSection, sectionsEndingWith } from "../../../inf/sections.ts";
import { hasClass } from "../../../inf/setup-class.ts";
import { knownText } from "../../../inf/strings.ts";

/** The directives that name the parts of a NetDriver package, each by an identifier and a section. */
export const componentDirectives = ["AddNetFilter", "AddNetProtocol"] as const;

/** A line with one of them. */
export interface NetComponent {
  readonly directive: (typeof componentDirectives)[number];
  readonly section: MergedSection;
  readonly entry: Entry;
}

export const isNetDriver = (inf: InfFile): boolean => hasClass(inf, "NetDriver");

/** [DefaultInstall.NetDrivers], decorated or not. */
export const netDriverSections = (inf: InfFile): readonly MergedSection[] =>
  sectionsEndingWith(inf, ".NetDrivers").filter(({ name }) => /^defaultinstall\./i.test(name));

export const netComponentsOf = (inf: InfFile): readonly NetComponent[] =>
  netDriverSections(inf).flatMap((section) =>
    componentDirectives.flatMap((directive) =>
      entriesNamed(section, directive).map((entry) => ({ directive, section, entry })),
    ),
  );

/** The identifiers that are known, and where they stand. */
export const componentIds = (inf: InfFile): readonly { readonly field: Field; readonly text: string }[] =>
  netComponentsOf(inf).flatMap(({ entry }) => {
    const [field] = entry.values;
    const text = knownText(inf, field);
    return field && text ? [{ field, text }] : [];
  });

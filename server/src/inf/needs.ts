import { type Install, sectionsOfInstall } from "./installs.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { entriesNamed, type MergedSection } from "./sections.ts";
import { valueText } from "./strings.ts";

/** A name in an Include or Needs line. */
export interface Need {
  /** The section the line stands in. */
  readonly section: MergedSection;
  readonly entry: Entry;
  readonly field: Field;
  /** After substitution: `WUDFRD.NT.Services`, or the file name of an Include. */
  readonly name: string;
}

/** The sections of other INFs that a section is continued by. */
export const needsIn = (inf: InfFile, section: MergedSection | undefined): readonly Need[] =>
  namesIn(inf, section, "Needs");

/** The INFs a section includes. */
export const includesIn = (inf: InfFile, section: MergedSection | undefined): readonly Need[] =>
  namesIn(inf, section, "Include");

/** The Needs of an install section and of all its sub-sections. */
export const needsOf = (install: Install): readonly Need[] =>
  sectionsOfInstall(install).flatMap((section) => needsIn(install.inf, section));

const namesIn = (inf: InfFile, section: MergedSection | undefined, directive: string): readonly Need[] =>
  entriesNamed(section, directive).flatMap((entry) =>
    entry.values
      .filter((field) => field.text !== "")
      .map((field) => ({ section: section!, entry, field, name: valueText(inf, field).text })),
  );

import { kindsOf } from "../../../inf/kinds.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import { entryNamed, type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";

/** A section that AddSoftware names. */
export interface Software {
  readonly section: MergedSection;
  /** 1 for an installer, 2 for an app of the Store; absent when the line is missing or holds no number. */
  readonly type?: { readonly number: number; readonly field: Field };
}

export const softwareOf = (inf: InfFile): readonly Software[] =>
  mergedSections(inf)
    .filter((section) => kindsOf(inf, section).includes("softwareinstall"))
    .map((section) => {
      const field = entryNamed(section, "SoftwareType")?.values[0];
      const number = numberOf(knownText(inf, field) || "?");
      return { section, ...(field && number !== undefined && { type: { number, field } }) };
    });

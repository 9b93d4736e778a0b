import { addSection, setValue } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { MergedSection } from "../../../inf/sections.ts";
import { freeSectionName } from "../../inf/shared/service-sections.ts";
import type { Fix } from "../../rule.ts";
import type { SectionUse } from "./section-uses.ts";

/** Gives one use of a section that two directives share a section of its own: a copy, or an empty one where the content does not fit. */
export function ownSection(
  inf: InfFile,
  section: MergedSection,
  { reference, directive }: SectionUse,
  isCopy: boolean,
): Fix {
  const name = freeSectionName(inf, `${section.name}_${directive}`);
  const lines = isCopy ? section.entries.map(({ span }) => inf.text.slice(span.start, span.end)) : [];
  const edits = [...setValue(inf, reference.field, name), ...addSection(inf, section, name, lines)];
  return { title: `Give ${directive} its own section [${name}]`, edits, safe: false };
}

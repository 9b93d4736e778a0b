import type { SectionKind } from "../../../data/inf-directives.ts";
import { addSection } from "../../../inf/edits.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { type MergedSection, nameKey } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import { linesFor } from "../../inf/shared/section-lines.ts";
import { freeSectionName } from "../../inf/shared/service-sections.ts";
import type { Fix } from "../../rule.ts";
import { giveValue } from "./give-value.ts";

/** Creates a section and names it at a position (0-based) of a line that leaves its name out. */
export function nameNewSection(
  inf: InfFile,
  section: MergedSection,
  entry: Entry,
  position: number,
  kind: SectionKind,
): Fix {
  const directive = entry.key?.text ?? "";
  const name = freeSectionName(inf, nameFor(inf, section, entry, directive));
  const lines = linesFor(kind, { inf, name, values: entry.values, directive });
  const edits = [...giveValue(inf, entry, position, name), ...addSection(inf, section, name, lines)];
  return { title: `Create [${name}] and name it here`, edits, safe: false };
}

/** After what the line adds, else after the section it stands in: `Dev_Install`, `Dev_HW_AddReg`. */
function nameFor(inf: InfFile, section: MergedSection, { values }: Entry, directive: string): string {
  const added = nameKey(directive).startsWith("add") ? valueText(inf, values[0]).text : "";
  if (/^[\w.-]+$/.test(added)) return `${added}_Install`;
  const owner = section.name.replace(/\.NT[^.]*/i, "").replaceAll(".", "_");
  return `${owner}_${/^[\w.-]+$/.test(directive) ? directive : "Install"}`;
}

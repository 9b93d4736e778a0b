import { type Directive, type SectionKind, sectionKinds } from "../../../data/inf-directives.ts";
import { addEntry, addSection, removeEntry, valuesAsWritten } from "../../../inf/edits.ts";
import { subSectionSuffix } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSection } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";

/** Moves a directive from a section of a device into the one of the same device that Windows reads it in; nothing when that is none or several. */
export function moveToSibling(inf: InfFile, section: MergedSection, entry: Entry, { sections }: Directive): Fix[] {
  const homes = sections.flatMap((kind) => homeOf(section, kind) ?? []);
  const [home] = homes;
  if (home === undefined || homes.length > 1) return [];
  const key = entry.key!.text;
  const value = valuesAsWritten(inf, entry);
  const there = mergedSection(inf, home);
  const added = there ? addEntry(inf, there, key, value) : addSection(inf, section, home, [[key, value]]);
  return [{ title: `Move to [${home}]`, edits: [...removeEntry(inf, entry), ...added], safe: false }];
}

/** The name of the section of this kind that belongs to the same install section. */
function homeOf({ name }: MergedSection, kind: SectionKind): string | undefined {
  const { parent, suffix } = sectionKinds[kind];
  if (kind !== "ddinstall" && !(parent === "ddinstall" && suffix)) return undefined;
  const owner = name.slice(0, name.length - subSectionSuffix(name).length);
  return kind === "ddinstall" ? owner : owner + suffix;
}

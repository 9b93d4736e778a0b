import { addWrittenSection, removeEntry, setValue } from "../../../inf/edits.ts";
import type { RegistryFilter } from "../../../inf/filters.ts";
import { type Install, sectionsOfInstall, subSection } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { entriesNamed, type MergedSection, mergedSection, nameKey, sameName } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import { spell, styleIn } from "../../../inf/style.ts";
import type { Edit } from "../../../text/source.ts";
import { writtenLines } from "./copy-section.ts";
import { namesOne } from "./filter-values.ts";
import { lastSectionOf } from "./last-section.ts";
import { addNeeds } from "./needs-edits.ts";
import { neededFor, reflectorServicesOf, suffixOf } from "./reflector.ts";
import { addedFamily, reflectorFiltersOf } from "./reflector-family.ts";
import { freeSectionName } from "./service-sections.ts";

/**
 * A second install section of another name that adds the reflector by WUDFRD.inf, with all its sub-sections and with lists of the
 * registry that lack the reflector as a filter. Undefined where it cannot be told apart from other filters.
 */
export function convertedCopy(install: Install, base: string): Edit[] | undefined {
  const { inf } = install;
  const family = addedFamily(install);
  const filters = reflectorFiltersOf(install);
  if (!family || (family !== "WUDFRD" && filters.length === 0) || !filters.every(namesOne)) return undefined;
  const needed = neededFor(family);
  const name = base + install.name.slice(install.base.length);
  const last = lastSectionOf(install);
  const lists = new Map(filters.map(({ section }) => [section, freeSectionName(inf, `${section.name}_Win11`)]));
  const changes = [
    ...reflectorServicesOf(install).flatMap(({ entry }) => removeEntry(inf, entry)),
    ...useLists(install, lists),
    ...addNeeds(
      install,
      needed.filter(({ suffix }) => mergedSection(inf, install.name + suffix) !== undefined),
    ),
  ];
  const copies = sectionsOfInstall(install).map((section) => [suffixOf(install, section), section] as const);
  const missing = needed.filter(({ suffix }) => !copies.some(([each]) => sameName(each, suffix)));
  const style = styleIn(inf, last.parts.at(-1)!, last.entries.at(-1));
  return [
    ...copies.flatMap(([suffix, section]) =>
      addWrittenSection(inf, last, name + suffix, writtenLines(inf, section, changes)),
    ),
    ...missing.flatMap(({ suffix, inf: included, section }) => {
      const lines = [spell(style, "Include", included), spell(style, "Needs", section)];
      return addWrittenSection(inf, last, name + suffix, lines);
    }),
    ...[...lists].flatMap(([list, copy]) => copyList(inf, list, copy, filters)),
  ];
}

/** Lets AddReg of the hardware section name the copied lists. */
function useLists(install: Install, lists: ReadonlyMap<MergedSection, string>): Edit[] {
  const { inf } = install;
  const names = new Map([...lists].map(([{ name }, copy]) => [nameKey(name), copy]));
  const fields = entriesNamed(subSection(install, "HW"), "AddReg").flatMap(({ values }) => values);
  return fields.flatMap((field) => {
    const copy = names.get(nameKey(valueText(inf, field).text));
    return copy === undefined ? [] : setValue(inf, field, copy);
  });
}

function copyList(inf: InfFile, list: MergedSection, name: string, filters: readonly RegistryFilter[]): Edit[] {
  const removed = filters.filter(({ section }) => section === list).flatMap(({ entry }) => removeEntry(inf, entry));
  return addWrittenSection(inf, list, name, writtenLines(inf, list, removed));
}

import { addSection, addWrittenSection, removeEntry, setValue } from "../../../inf/edits.ts";
import type { RegistryFilter } from "../../../inf/filters.ts";
import { type Install, sectionsOfInstall, subSection } from "../../../inf/installs.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entriesNamed, type MergedSection, mergedSection, nameKey, sameName } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import { writtenLines } from "./copy-section.ts";
import { namesOne } from "./filter-values.ts";
import { lastSectionOf } from "./last-section.ts";
import { removeValues } from "./lists.ts";
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
  const lists = new Map(filters.map(({ section }) => [section, nameOfCopy(inf, section, filters)]));
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
  return [
    ...copies.flatMap(([suffix, section]) =>
      addWrittenSection(inf, last, name + suffix, writtenLines(inf, section, changes)),
    ),
    ...missing.flatMap(({ suffix, inf: included, section }) =>
      addSection(inf, last, name + suffix, [
        ["Include", included],
        ["Needs", section],
      ]),
    ),
    ...[...lists].flatMap(([list, copy]) => (copy === undefined ? [] : copyList(inf, list, copy, filters))),
  ];
}

/** Undefined for a list that holds nothing but the reflector. */
function nameOfCopy(inf: InfFile, list: MergedSection, filters: readonly RegistryFilter[]): string | undefined {
  const removed = new Set(filters.map(({ entry }) => entry));
  return list.entries.every((entry) => removed.has(entry)) ? undefined : freeSectionName(inf, `${list.name}_Win11`);
}

/** Lets AddReg of the hardware section name the copied lists, and not those without a copy. */
function useLists(install: Install, lists: ReadonlyMap<MergedSection, string | undefined>): Edit[] {
  const { inf } = install;
  const names = new Map([...lists].map(([{ name }, copy]) => [nameKey(name), copy]));
  const keyOf = (field: Field): string => nameKey(valueText(inf, field).text);
  return entriesNamed(subSection(install, "HW"), "AddReg").flatMap((entry) => {
    const changed = entry.values.filter((field) => names.has(keyOf(field)));
    const gone = changed.filter((field) => names.get(keyOf(field)) === undefined);
    return [
      ...(gone.length > 0 ? removeValues(inf, entry, gone) : []),
      ...changed.flatMap((field) => {
        const copy = names.get(keyOf(field));
        return copy === undefined ? [] : setValue(inf, field, copy);
      }),
    ];
  });
}

function copyList(inf: InfFile, list: MergedSection, name: string, filters: readonly RegistryFilter[]): Edit[] {
  const removed = filters.filter(({ section }) => section === list).flatMap(({ entry }) => removeEntry(inf, entry));
  return addWrittenSection(inf, list, name, writtenLines(inf, list, removed));
}

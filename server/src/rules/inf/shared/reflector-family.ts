import { removeEntry, setValue } from "../../../inf/edits.ts";
import { filtersOf } from "../../../inf/filters.ts";
import { referencesTo } from "../../../inf/graph.ts";
import { type Install, subSection } from "../../../inf/installs.ts";
import type { Need } from "../../../inf/needs.ts";
import { isDeviceValue, type RegistryEntry, registryEntriesOf } from "../../../inf/registry.ts";
import { nameKey, sameName } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import { addNeeds, removeNeeds } from "./needs-edits.ts";
import {
  associatedService,
  neededFor,
  type ReflectorFamily,
  reflectorNames,
  reflectorServicesOf,
  suffixOf,
} from "./reflector.ts";
import { removeService } from "./remove-service.ts";

/** An UpperFilters or LowerFilters value of a device that names the reflector. */
export interface RegistryFilter extends RegistryEntry {
  readonly position: "Upper" | "Lower";
}

export const reflectorFiltersOf = (install: Install): readonly RegistryFilter[] => {
  const { inf } = install;
  const names = reflectorNames(install);
  return registryEntriesOf(inf, subSection(install, "HW")).flatMap((entry): RegistryFilter[] => {
    const position = (["Upper", "Lower"] as const).find((side) => isDeviceValue(entry, `${side}Filters`));
    const isNamed = entry.data.some((field) => names.has(nameKey(valueText(inf, field).text)));
    return position && isNamed ? [{ ...entry, position }] : [];
  });
};

/** What the AddService of the reflector makes of it; undefined when the INF does not tell. */
export function addedFamily(install: Install): ReflectorFamily | undefined {
  const names = reflectorNames(install);
  const filter = filtersOf(install).find(({ name }) => names.has(nameKey(name.text)));
  if (filter) return filter.position === "upper" ? "WUDFRD_UpperFilter" : "WUDFRD_LowerFilter";
  const isFunction = reflectorServicesOf(install).some(({ flags }) => ((flags ?? 0) & associatedService) !== 0);
  return isFunction ? "WUDFRD" : undefined;
}

/** Adds the reflector by WUDFRD.inf instead of AddService and the registry; undefined where that touches other devices. */
export function replaceByNeeds(install: Install): Edit[] | undefined {
  const family = addedFamily(install);
  const filters = reflectorFiltersOf(install);
  const byRegistry = family !== "WUDFRD";
  if (!family || (byRegistry && filters.length === 0) || !filters.every((filter) => isOwn(install, filter)))
    return undefined;
  return [
    ...reflectorServicesOf(install).flatMap((service) => removeService(install.inf, service)),
    ...filters.flatMap(({ entry }) => removeEntry(install.inf, entry)),
    ...addNeeds(install, neededFor(family)),
  ];
}

/** True when a registry value is the device's alone and names nothing but the reflector. */
export const isOwn = ({ inf }: Install, { section, data }: RegistryFilter): boolean =>
  referencesTo(inf, section.name).length <= 1 && data.filter(({ text }) => text !== "").length === 1;

/** Makes all needed sections of WUDFRD.inf those of one family; what the family does not have goes. */
export function unifyFamily(install: Install, needs: readonly Need[], family: ReflectorFamily): Edit[] {
  const { inf } = install;
  const sectionFor = ({ section }: Need): string | undefined =>
    neededFor(family).find(({ suffix }) => nameKey(suffix) === nameKey(suffixOf(install, section)))?.section;
  const changed = needs.flatMap((need) => {
    const to = sectionFor(need);
    return to === undefined || sameName(to, need.name) ? [] : setValue(inf, need.field, to);
  });
  return [
    ...changed,
    ...removeNeeds(
      inf,
      needs.filter((need) => sectionFor(need) === undefined),
    ),
  ];
}

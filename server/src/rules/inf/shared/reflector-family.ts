import { removeEntry, setValue } from "../../../inf/edits.ts";
import { filtersOf, type RegistryFilter, registryFiltersOf } from "../../../inf/filters.ts";
import type { Install } from "../../../inf/installs.ts";
import type { Need } from "../../../inf/needs.ts";
import { nameKey, sameName } from "../../../inf/sections.ts";
import { isAssociated } from "../../../inf/services.ts";
import type { Edit } from "../../../text/source.ts";
import { isOwn, namesReflector } from "./filter-values.ts";
import { addNeeds, removeNeeds } from "./needs-edits.ts";
import { neededFor, type ReflectorFamily, reflectorNames, reflectorServicesOf, suffixOf } from "./reflector.ts";
import { removeService } from "./remove-service.ts";

/** The UpperFilters and LowerFilters values of a device that name the reflector. */
export const reflectorFiltersOf = (install: Install): readonly RegistryFilter[] =>
  registryFiltersOf(install).filter((filter) => namesReflector(install, filter));

/** What the AddService of the reflector makes of it; undefined when the INF does not tell. */
export function addedFamily(install: Install): ReflectorFamily | undefined {
  const names = reflectorNames(install);
  const filter = filtersOf(install).find(({ name }) => names.has(nameKey(name.text)));
  if (filter) return filter.position === "Upper" ? "WUDFRD_UpperFilter" : "WUDFRD_LowerFilter";
  const isFunction = reflectorServicesOf(install).some(isAssociated);
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

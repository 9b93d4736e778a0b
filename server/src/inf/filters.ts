import { memo } from "../text/memo.ts";
import { type Install, subSection } from "./installs.ts";
import type { Field, InfFile } from "./model.ts";
import { isDeviceValue, type RegistryEntry, registryEntriesIn, registryListsOf } from "./registry.ts";
import { entriesNamed, entryNamed, type MergedSection, sameName } from "./sections.ts";
import { namedSection } from "./services.ts";
import { type Resolved, valueText } from "./strings.ts";

const positions = ["Upper", "Lower"] as const;
export type FilterPosition = (typeof positions)[number];

/** A filter driver that an install section puts into the device stack. */
export interface Filter {
  /** Its service. */
  readonly name: Resolved;
  readonly field: Field;
  readonly position: FilterPosition;
}

/** An UpperFilters or LowerFilters value of a device. */
export interface RegistryFilter extends RegistryEntry {
  readonly position: FilterPosition;
}

/** The filters of UpperFilters and LowerFilters in the hardware key and of AddFilter, in file order: the lowest of a list comes first. */
export const filtersOf = (install: Install): readonly Filter[] => [
  ...registryFiltersOf(install).flatMap(({ data, position }) =>
    data
      .filter((field) => field.text !== "")
      .map((field): Filter => ({ name: valueText(install.inf, field), field, position })),
  ),
  ...addedFilters(install),
];

/** The values of the device's hardware key that add filters. */
export const registryFiltersOf = (install: Install): readonly RegistryFilter[] =>
  registryListsOf(install.inf, subSection(install, "HW")).flatMap(filtersIn(install.inf));

const filtersIn = memo((inf: InfFile) =>
  memo((list: MergedSection): readonly RegistryFilter[] =>
    registryEntriesIn(inf, list).flatMap((entry): RegistryFilter[] => {
      const position = positions.find((side) => isDeviceValue(entry, `${side}Filters`));
      return position ? [{ ...entry, position }] : [];
    }),
  ),
);

function addedFilters(install: Install): Filter[] {
  const { inf } = install;
  return entriesNamed(subSection(install, "Filters"), "AddFilter").flatMap((entry): Filter[] => {
    const [field, , section] = entry.values;
    const given = valueText(inf, entryNamed(namedSection(inf, section), "FilterPosition")?.values[0]).text;
    const position = positions.find((side) => sameName(side, given));
    return field && position ? [{ name: valueText(inf, field), field, position }] : [];
  });
}

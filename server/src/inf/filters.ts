import { type Install, subSection } from "./installs.ts";
import type { Field } from "./model.ts";
import { isDeviceValue, registryEntriesOf } from "./registry.ts";
import { entriesNamed, entryNamed, nameKey } from "./sections.ts";
import { namedSection } from "./services.ts";
import { type Resolved, valueText } from "./strings.ts";

/** A filter driver that an install section puts into the device stack. */
export interface Filter {
  /** Its service. */
  readonly name: Resolved;
  readonly field: Field;
  readonly position: "upper" | "lower";
}

/** The filters of UpperFilters and LowerFilters in the hardware key and of AddFilter, in file order: the lowest of a list comes first. */
export const filtersOf = (install: Install): readonly Filter[] => [
  ...registryFilters(install),
  ...addedFilters(install),
];

function registryFilters(install: Install): Filter[] {
  return registryEntriesOf(install.inf, subSection(install, "HW")).flatMap((entry) => {
    const position = isDeviceValue(entry, "UpperFilters") ? "upper" : "lower";
    if (position === "lower" && !isDeviceValue(entry, "LowerFilters")) return [];
    return entry.data
      .filter((field) => field.text !== "")
      .map((field): Filter => ({ name: valueText(install.inf, field), field, position }));
  });
}

function addedFilters(install: Install): Filter[] {
  const { inf } = install;
  return entriesNamed(subSection(install, "Filters"), "AddFilter").flatMap((entry): Filter[] => {
    const [field, , section] = entry.values;
    const position = entryNamed(namedSection(inf, section), "FilterPosition")?.values[0];
    const at = nameKey(valueText(inf, position).text);
    if (!field || (at !== "upper" && at !== "lower")) return [];
    return [{ name: valueText(inf, field), field, position: at }];
  });
}

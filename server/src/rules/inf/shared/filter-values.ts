import { referencesTo } from "../../../inf/graph.ts";
import { type Install, subSection } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { isDeviceValue, type RegistryEntry, registryEntriesIn, registryListsOf } from "../../../inf/registry.ts";
import { type MergedSection, nameKey } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { reflectorNames } from "./reflector.ts";

/** An UpperFilters or LowerFilters value of a device. */
export interface RegistryFilter extends RegistryEntry {
  readonly position: "Upper" | "Lower";
}

/** The filters that an install section adds by values of the device's hardware key. */
export const registryFiltersOf = (install: Install): readonly RegistryFilter[] =>
  registryListsOf(install.inf, subSection(install, "HW")).flatMap(filtersIn(install.inf));

const filtersIn = memo((inf: InfFile) =>
  memo((list: MergedSection): readonly RegistryFilter[] =>
    registryEntriesIn(inf, list).flatMap((entry): RegistryFilter[] => {
      const position = (["Upper", "Lower"] as const).find((side) => isDeviceValue(entry, `${side}Filters`));
      return position ? [{ ...entry, position }] : [];
    }),
  ),
);

/** True for a value that names the reflector. */
export function namesReflector(install: Install, { data }: RegistryFilter): boolean {
  const names = reflectorNames(install);
  return data.some((field) => names.has(nameKey(valueText(install.inf, field).text)));
}

/** True when a registry value is the device's alone and names a single filter. */
export const isOwn = ({ inf }: Install, { section, data }: RegistryFilter): boolean =>
  referencesTo(inf, section.name).length <= 1 && data.filter(({ text }) => text !== "").length === 1;

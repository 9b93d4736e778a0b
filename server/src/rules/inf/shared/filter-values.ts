import type { RegistryFilter } from "../../../inf/filters.ts";
import { referencesTo } from "../../../inf/graph.ts";
import type { Install } from "../../../inf/installs.ts";
import { nameKey } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import { reflectorNames } from "./reflector.ts";

/** True for a value that names the reflector. */
export function namesReflector(install: Install, { data }: RegistryFilter): boolean {
  const names = reflectorNames(install);
  return data.some((field) => names.has(nameKey(valueText(install.inf, field).text)));
}

/** True for a value that names a single filter. */
export const namesOne = ({ data }: RegistryFilter): boolean => data.filter(({ text }) => text !== "").length === 1;

/** True when a registry value is the device's alone and names a single filter. */
export const isOwn = ({ inf }: Install, filter: RegistryFilter): boolean =>
  referencesTo(inf, filter.section.name).length <= 1 && namesOne(filter);

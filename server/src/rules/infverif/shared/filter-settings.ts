import { type RegistryFilter, registryFiltersOf } from "../../../inf/filters.ts";
import { type Install, oldestBuild, sectionsOfInstall } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import { entriesNamed, sameName } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Span } from "../../../text/source.ts";
import { filterBuild, toAddFilter } from "../../inf/shared/add-filter.ts";
import { isOwn, namesReflector } from "../../inf/shared/filter-values.ts";
import type { Fix } from "../../rule.ts";

/** A line that adds filters to a device without [DDInstall.Filters]. */
export interface FilterSetting {
  readonly entry: Entry;
  /** What says that it is about filters. */
  readonly span: Span;
  /** `UpperFilters` or `LowerFilters`, and what sets it. */
  readonly what: string;
  readonly fixes: () => readonly Fix[];
}

/** DEVPKEY_Device_UpperFilters and DEVPKEY_Device_LowerFilters */
const devicePropertySet = "{a45c254e-df1c-4efd-8020-67d146a850e0}";
const filterProperties: ReadonlyMap<number, string> = new Map([
  [19, "UpperFilters"],
  [20, "LowerFilters"],
]);

/** The registry values and properties by which an install section adds filters; those with the reflector have a rule of their own. */
export const filterSettingsOf = (install: Install): readonly FilterSetting[] => [
  ...registryFiltersOf(install)
    .filter((filter) => !namesReflector(install, filter))
    .map((filter): FilterSetting => {
      const { entry, position } = filter;
      const what = `The registry value ${position}Filters`;
      return { entry, span: entry.values[2]!.span, what, fixes: () => convert(install, filter) };
    }),
  ...propertiesOf(install),
];

function convert(install: Install, filter: RegistryFilter): Fix[] {
  if ((oldestBuild(install) ?? 0) < filterBuild || !isOwn(install, filter)) return [];
  const service = valueText(
    install.inf,
    filter.data.find(({ text }) => text !== ""),
  ).text;
  const edits = toAddFilter(install, filter, `${service.replaceAll(/[^\w.]/g, "_")}_Filter`);
  return [{ title: "Move to the .Filters section", edits, safe: false }];
}

function propertiesOf(install: Install): FilterSetting[] {
  const { inf } = install;
  const lists = sectionsOfInstall(install)
    .flatMap((section) => entriesNamed(section, "AddProperty"))
    .flatMap(({ values }) => values.flatMap((field) => namedSection(inf, field) ?? []));
  return lists.flatMap(({ entries }) =>
    entries.flatMap((entry): FilterSetting[] => {
      const name = filterProperty(inf, entry);
      const span = entry.values[1]?.span;
      return name && span ? [{ entry, span, what: `The property ${name}`, fixes: () => [] }] : [];
    }),
  );
}

function filterProperty(inf: InfFile, { values }: Entry): string | undefined {
  const [set, id] = values.map((field) => valueText(inf, field).text);
  if (!set || !id || !sameName(set, devicePropertySet)) return undefined;
  return filterProperties.get(numberOf(id) ?? -1);
}

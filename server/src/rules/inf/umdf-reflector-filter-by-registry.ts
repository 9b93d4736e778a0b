import { removeEntry, setValue } from "../../inf/edits.ts";
import type { RegistryFilter } from "../../inf/filters.ts";
import { type Install, installsOf, oldestBuild, reachesBuild } from "../../inf/installs.ts";
import { sameName } from "../../inf/sections.ts";
import type { Edit } from "../../text/source.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { mustBeIsolated } from "../rule-set.ts";
import { filterBuild, toAddFilter } from "./shared/add-filter.ts";
import { isOwn } from "./shared/filter-values.ts";
import { addNeeds } from "./shared/needs-edits.ts";
import { familyOf, neededFor, reflectorBuild, reflectorNeedsOf } from "./shared/reflector.ts";
import { reflectorFiltersOf, replaceByNeeds } from "./shared/reflector-family.ts";

/** FLG_ADDREG_APPEND */
const append = 0x8;
const multiSzAppend = "0x00010008";

export default {
  title: "Add the reflector as a filter in the .Filters section",
  severity: "information",
  sources: [
    "windows-hardware/drivers/wdf/adding-the-reflector",
    "windows-hardware/drivers/install/inf-ddinstall-filters-section",
    "windows-hardware/drivers/develop/device-filter-driver-ordering",
  ],
  infverif: [1329],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const install of installsOf(inf))
      for (const filter of reflectorFiltersOf(install)) {
        const { entry, flags, position } = filter;
        const overwrites = flags !== undefined && (flags & append) === 0;
        if (!overwrites && !reachesBuild(install, filterBuild)) continue;
        const reason = overwrites
          ? `This value overwrites the other ${position.toLowerCase()} filters of the device. It lacks the flag 0x8 that appends.`
          : "From Windows 10 1903 on filters belong into the .Filters section. Windows puts those in order when the device starts.";
        yield {
          span: entry.span,
          ...severity(mustBeIsolated(install, rules), overwrites),
          message: reason,
          fixes: () => [...(overwrites ? [appending(install, filter)] : []), ...convert(install, filter)],
        };
      }
  },
} satisfies Rule;

/** InfVerif has no mercy on isolated packages. */
function severity(isIsolated: boolean, overwrites: boolean): Pick<Finding, "severity"> {
  return isIsolated ? { severity: "error" } : overwrites ? { severity: "warning" } : {};
}

const appending = ({ inf }: Install, { entry }: RegistryFilter): Fix => ({
  title: `Change the flags to ${multiSzAppend}`,
  edits: setValue(inf, entry.values[3]!, multiSzAppend),
  safe: true,
});

function convert(install: Install, filter: RegistryFilter): Fix[] {
  const oldest = oldestBuild(install) ?? 0;
  if (oldest < filterBuild || !isOwn(install, filter)) return [];
  const edits = oldest >= reflectorBuild ? byNeeds(install, filter) : toAddFilter(install, filter, "WUDFRD_Filter");
  return edits ? [{ title: "Move to the .Filters section", edits, safe: false }] : [];
}

function byNeeds(install: Install, { entry, position }: RegistryFilter): Edit[] | undefined {
  const family = `WUDFRD_${position}Filter` as const;
  const needs = reflectorNeedsOf(install);
  if (needs.length === 0) return replaceByNeeds(install);
  if (needs.some(({ name }) => familyOf(name) !== family)) return undefined;
  const wanted = neededFor(family).filter(({ section }) => !needs.some(({ name }) => sameName(name, section)));
  return [...removeEntry(install.inf, entry), ...addNeeds(install, wanted)];
}

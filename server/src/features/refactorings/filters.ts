import { registryFiltersOf } from "../../inf/filters.ts";
import { installsOf, oldestBuild } from "../../inf/installs.ts";
import { valueText } from "../../inf/strings.ts";
import { filterBuild, toAddFilter } from "../../rules/inf/shared/add-filter.ts";
import { isOwn } from "../../rules/inf/shared/filter-values.ts";
import { touches } from "../../text/source.ts";
import { offer, type Refactoring } from "./refactoring.ts";

/** On a registry value that adds a single filter to one device. */
export const moveToFilters: Refactoring = (inf, at) =>
  installsOf(inf).flatMap((install) =>
    registryFiltersOf(install)
      .filter((filter) => touches(filter.entry.span, at) && isOwn(install, filter))
      .flatMap((filter) => {
        const [service] = filter.data.filter(({ text }) => text !== "");
        const name = `${valueText(inf, service).text.replaceAll(/[^\w.]/g, "_")}_Filter`;
        const isOld = (oldestBuild(install) ?? 0) < filterBuild;
        const preview = `Windows knows AddFilter since build ${filterBuild}. On older systems, where this INF installs too, the filter will be missing.`;
        return offer("Move to the .Filters section", toAddFilter(install, filter, name), isOld ? preview : undefined);
      }),
  );

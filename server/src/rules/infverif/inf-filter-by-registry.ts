import { oldestBuild, reachesBuild } from "../../inf/installs.ts";
import { filterBuild } from "../inf/shared/add-filter.ts";
import type { Rule } from "../rule.ts";
import { judgedInstalls, mustBeIsolated } from "../rule-set.ts";
import { filterSettingsOf } from "./shared/filter-settings.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1329),
  title: "Add filters in the .Filters section of an isolated driver package",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-ddinstall-filters-section",
    "windows-hardware/drivers/develop/device-filter-driver-ordering",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const install of judgedInstalls(inf, rules)) {
      if (!mustBeIsolated(install, rules) || !reachesBuild(install, filterBuild)) continue;
      // Older systems do not know AddFilter.
      const isNeededThere = (oldestBuild(install) ?? 0) < filterBuild;
      for (const { span, what, fixes } of filterSettingsOf(install))
        yield {
          span,
          ...(isNeededThere && { severity: "information" as const }),
          message: `${what} adds a filter. In an isolated package AddFilter in the .Filters section does, and Windows puts the filters of all packages in order.`,
          fixes,
        };
    }
  },
} satisfies Rule;

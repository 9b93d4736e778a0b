import { reachesBuild } from "../../inf/installs.ts";
import { filterBuild } from "../inf/shared/add-filter.ts";
import type { Rule } from "../rule.ts";
import { judgedInstalls, mustBeIsolated } from "../rule-set.ts";
import { isExtension } from "./shared/extension.ts";
import { filterSettingsOf } from "./shared/filter-settings.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1384),
  title: "Add filters in the .Filters section of an extension INF",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/using-an-extension-inf-file",
    "windows-hardware/drivers/install/inf-ddinstall-filters-section",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    if (!isExtension(inf)) return;
    for (const install of judgedInstalls(inf, rules)) {
      // An isolated package must not do so at all, which is another rule.
      if (mustBeIsolated(install, rules) || !reachesBuild(install, filterBuild)) continue;
      for (const { span, what, fixes } of filterSettingsOf(install))
        yield {
          span,
          message: `${what} adds a filter in an extension INF. Extensions install in any order, and so do filters that are added like this.`,
          fixes,
        };
    }
  },
} satisfies Rule;

import { installsOf, sectionsOfInstall } from "../../inf/installs.ts";
import { includesIn, needsIn } from "../../inf/needs.ts";
import { sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { isMistyped } from "./shared/directive-names.ts";
import { umdfOwners } from "./shared/inbox-owners.ts";
import { includeFix } from "./shared/needs-edits.ts";

export default {
  title: "Include the INF whose section is needed",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/adding-the-reflector",
    "windows-hardware/drivers/install/inf-ddinstall-section",
  ],
  infverif: [1319],
  on: "inf",
  *check(inf) {
    for (const section of new Set(installsOf(inf).flatMap(sectionsOfInstall))) {
      const includes = includesIn(inf, section);
      if (includes.some(({ field }) => !valueText(inf, field).known)) continue;
      for (const [owner, start] of umdfOwners) {
        const need = needsIn(inf, section).find(({ name }) => start.test(name));
        if (!need || includes.some(({ name }) => sameName(name, owner)) || isMistyped(section, "Include")) continue;
        yield {
          span: need.field.span,
          message: `This section does not include ${owner}. Windows looks for needed sections in included INFs only.`,
          fixes: () => [includeFix(inf, section, owner)],
        };
      }
    }
  },
} satisfies Rule;

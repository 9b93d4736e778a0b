import { setValue } from "../../inf/edits.ts";
import { installsOf, sectionsOfInstall } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { includesIn, needsIn } from "../../inf/needs.ts";
import { type MergedSection, nameKey, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { isMistyped } from "./shared/directive-names.ts";
import { editDistance } from "./shared/distance.ts";
import { addInclude } from "./shared/needs-edits.ts";

const owners = [
  ["WUDFRD.inf", /^WUDFRD(?=[._]|$)/i],
  ["MsHidUmdf.inf", /^MsHidUmdf(?=[._]|$)/i],
] as const;

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
      for (const [owner, start] of owners) {
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

/** A misspelt name is put right; else the INF joins the others. */
function includeFix(inf: InfFile, section: MergedSection, owner: string): Fix {
  const near = includesIn(inf, section).find(({ name }) => editDistance(nameKey(name), nameKey(owner)) <= 2);
  const edits = near ? setValue(inf, near.field, owner) : addInclude(inf, section, owner);
  return { title: `Include ${owner}`, edits, safe: true };
}

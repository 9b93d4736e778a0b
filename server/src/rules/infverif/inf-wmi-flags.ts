import { setValue } from "../../inf/edits.ts";
import { numberOf } from "../../inf/numbers.ts";
import { entriesNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedSections } from "./shared/judged-lists.ts";

export default {
  ...infVerif(1256),
  title: "Give WMIInterface only the flag 1",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-ddinstall-wmi-section",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const section of judgedSections(inf, "ddinstall.wmi", rules))
      for (const { values } of entriesNamed(section, "WMIInterface")) {
        // With two values the flags are left out.
        const flags = values.length > 2 ? values[1] : undefined;
        const text = knownText(inf, flags);
        if (!flags || !text || numberOf(text) === 0 || numberOf(text) === 1) continue;
        yield {
          span: flags.span,
          message: `${shortened(text)} is no flag of WMIInterface. It takes 1, which replaces a security descriptor that is there, or nothing.`,
          fixes: () => [{ title: "Change to 1", edits: setValue(inf, flags, "1"), safe: false }],
        };
      }
  },
} satisfies Rule;

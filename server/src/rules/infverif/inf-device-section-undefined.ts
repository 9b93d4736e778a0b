import { hasClass } from "../../inf/setup-class.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { missingSectionFixes, missingSectionsOf } from "./shared/missing-sections.ts";

const rule = infVerif(1261);

export default {
  ...rule,
  title: "Give every device of a Models section an install section",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-models-section"],
  on: "inf",
  *check(inf) {
    // The models of a printer may share sections that the class driver knows.
    if (hasClass(inf, "Printer")) return;
    for (const missing of missingSectionsOf(inf)) {
      if (missing.kind !== "ddinstall") continue;
      yield {
        span: missing.reference.span,
        message: `There is no install section [${shortened(missing.name)}]. The device of this line cannot be installed.`,
        fixes: () => missingSectionFixes(inf, missing),
      };
    }
  },
} satisfies Rule;

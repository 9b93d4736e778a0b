import { includeFix } from "../inf/shared/needs-edits.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { notIncluded } from "./shared/not-included.ts";

const rule = infVerif(1319, { lowered: true });

export default {
  ...rule,
  // The other code says the same of some INFs; nobody publishes which.
  infverif: [1319, 2651],
  title: "Include the INF that has a needed section",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    for (const { need, owner, elsewhere } of notIncluded(inf)) {
      if (elsewhere) continue;
      yield {
        span: need.field.span,
        message: `${shortened(need.name)} is in ${owner.inf}, which this section does not include. Windows does not find it.`,
        fixes: () => [includeFix(inf, need.section, owner.inf)],
      };
    }
  },
} satisfies Rule;

import { includeFix } from "../inf/shared/needs-edits.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { notIncluded } from "./shared/not-included.ts";

const rule = infVerif(1314, { lowered: true });

export default {
  ...rule,
  title: "Include an INF in every section that needs one of its sections",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    for (const { need, owner, elsewhere } of notIncluded(inf)) {
      if (!elsewhere) continue;
      yield {
        span: need.field.span,
        message: `[${shortened(need.section.name)}] does not include ${owner.inf} itself. That another section does may not be enough.`,
        related: [{ uri: inf.uri, span: elsewhere.field.span, message: "Included for another section only." }],
        fixes: () => [includeFix(inf, need.section, owner.inf)],
      };
    }
  },
} satisfies Rule;

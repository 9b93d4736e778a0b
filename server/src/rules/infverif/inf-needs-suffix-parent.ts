import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { suffixFixes, suffixMismatches } from "./shared/needs-suffix.ts";

const rule = infVerif(1312);

export default {
  ...rule,
  title: "Need sections with the suffix of the section that needs them",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    for (const mismatch of suffixMismatches(inf)) {
      const { need, own, needed } = mismatch;
      if (needed === "") continue;
      const place = own === "" ? `an install section` : `a section with the suffix ${own}`;
      yield {
        span: need.field.span,
        message: `${shortened(need.name, 36)} cannot be needed in [${shortened(need.section.name, 32)}]. Windows would read what is for ${needed} as ${place}.`,
        fixes: () => suffixFixes(inf, mismatch),
      };
    }
  },
} satisfies Rule;

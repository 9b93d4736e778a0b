import { inboxInfsWith } from "../../data/inf-directives.ts";
import { nameKey } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { type SuffixMismatch, suffixFixes, suffixMismatches } from "./shared/needs-suffix.ts";

const rule = infVerif(1313);

export default {
  ...rule,
  title: "Need sections with a suffix in a section that has one",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    for (const mismatch of suffixMismatches(inf)) {
      const { need, own, needed } = mismatch;
      if (needed !== "" || isHelper(mismatch)) continue;
      yield {
        span: need.field.span,
        message: `${shortened(need.name, 36)} lacks the suffix ${own} of [${shortened(need.section.name, 32)}]. Windows would read an install section as ${own}.`,
        fixes: () => suffixFixes(inf, mismatch),
      };
    }
  },
} satisfies Rule;

/** Sections such as KS.Registration install no device: their INF continues them with no suffix, and any section may need them. */
function isHelper({ need: { name }, own }: SuffixMismatch): boolean {
  const owners = inboxInfsWith(name);
  if (owners.length > 0) return !owners.some(({ sections }) => sections.some((each) => isFamily(each, name)));
  const last = nameKey(name.slice(name.lastIndexOf(".") + 1));
  return own !== "" && name.includes(".") && !last.startsWith("nt");
}

const isFamily = (section: string, name: string): boolean => nameKey(section).startsWith(`${nameKey(name)}.`);

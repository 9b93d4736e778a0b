import { nameKey } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { ownSection } from "./shared/own-section.ts";
import { conflicts, type UsedAs } from "./shared/section-uses.ts";

const families = [
  ["copyfiles", "delfiles", "renfiles"],
  ["addreg", "delreg"],
];

export default {
  ...infVerif(1205),
  title: "Give CopyFiles and DelFiles, AddReg and DelReg sections of their own",
  on: "inf",
  *check(inf) {
    for (const { section, first, second } of conflicts(inf, areRelated)) {
      if (!first) continue;
      yield {
        span: second.reference.span,
        message: `[${shortened(section.name)}] serves ${first.directive} and ${second.directive}. A change for one changes the other too.`,
        related: [{ uri: inf.uri, span: first.reference.span, message: `${first.directive} uses it here.` }],
        fixes: () => [ownSection(inf, section, second, true)],
      };
    }
  },
} satisfies Rule;

/** Two different directives that read a section in the same way. */
function areRelated(first: UsedAs, second: UsedAs): boolean {
  const [a, b] = [nameKey(first.directive), nameKey(second.directive)];
  return a !== b && families.some((family) => family.includes(a) && family.includes(b));
}

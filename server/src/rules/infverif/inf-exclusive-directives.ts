import type { SectionKind } from "../../data/inf-directives.ts";
import { removeEntry } from "../../inf/edits.ts";
import { entryNamed, mergedSections } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";

/** Of each pair a section has one. */
const pairs: readonly (readonly [kind: SectionKind, first: string, second: string])[] = [
  ["filterinstall", "FilterLevel", "FilterPosition"],
  ["addpowersetting", "Value", "ValueRange"],
];

const rule = infVerif(1087);

export default {
  ...rule,
  title: "Choose one of two directives that exclude each other",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-addfilter-directive",
    "windows-hardware/drivers/install/inf-addpowersetting-directive",
  ],
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf))
      for (const [kind, ...names] of pairs) {
        const [first, second] = names.map((name) => entryNamed(section, name));
        if (!first || !second || !judgedKinds(inf, section).includes(kind)) continue;
        const [before, after] = first.span.start < second.span.start ? [first, second] : [second, first];
        yield {
          span: after.span,
          message: `${names.join(" and ")} cannot stand in one section. Windows ignores one of them.`,
          related: [{ uri: inf.uri, span: before.span, message: "The other directive." }],
          fixes: () =>
            [after, before].map((entry) => ({
              title: `Remove ${entry.key!.text}`,
              edits: removeEntry(inf, entry),
              safe: false,
            })),
        };
      }
  },
} satisfies Rule;

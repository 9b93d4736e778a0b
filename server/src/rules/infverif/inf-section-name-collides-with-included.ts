import { inboxInf } from "../../data/inf-directives.ts";
import { includesIn } from "../../inf/needs.ts";
import { mergedSection, mergedSections, nameKey } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(2008, { lowered: true });

export default {
  ...rule,
  title: "Give sections names that no included INF uses",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    const includes = mergedSections(inf).flatMap((section) => includesIn(inf, section));
    const byName = new Map(includes.map((include) => [nameKey(include.name), include]));
    for (const { name, field } of byName.values())
      for (const taken of inboxInf(name)?.sections ?? []) {
        const section = mergedSection(inf, taken);
        if (!section) continue;
        yield {
          span: section.parts[0]!.nameSpan,
          message: `${shortened(name, 25)} has a section [${shortened(taken, 30)}], too. Windows may take the one for the other.`,
          related: [{ uri: inf.uri, span: field.span, message: "This line includes the other INF." }],
        };
      }
  },
} satisfies Rule;

import { entriesNamed, mergedSections } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { removeValues } from "../inf/shared/lists.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1110);

export default {
  ...rule,
  title: "Name only INFs in CopyINF",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-copyinf-directive"],
  on: "inf",
  *check(inf) {
    for (const entry of mergedSections(inf).flatMap((section) => entriesNamed(section, "CopyINF")))
      for (const field of entry.values) {
        const name = knownText(inf, field);
        if (!name || /\.inf$/i.test(name)) continue;
        yield {
          span: field.span,
          message: `${shortened(name)} is no INF. CopyINF brings other driver packages; CopyFiles copies files.`,
          fixes: () => [{ title: "Remove it from CopyINF", edits: removeValues(inf, entry, [field]), safe: false }],
        };
      }
  },
} satisfies Rule;

import { setValue } from "../../inf/edits.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { entriesNamed, mergedSections } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1150);

export default {
  ...rule,
  title: "Write component ids without backslashes and commas",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addcomponent-directive"],
  on: "inf",
  *check(inf) {
    const sections = mergedSections(inf).filter((section) => kindsOf(inf, section).includes("componentinstall"));
    const entries = sections.flatMap((section) => entriesNamed(section, "ComponentIDs"));
    for (const field of entries.flatMap(({ values }) => values)) {
      const id = knownText(inf, field);
      if (id === undefined || !/[\\,]/.test(id)) continue;
      const to = id.replace(/^SWC\\/i, "");
      yield {
        span: field.span,
        message: `${shortened(id)} has a backslash or a comma. Windows puts SWC\\ before a component id by itself.`,
        fixes: () =>
          /[\\,]/.test(to)
            ? []
            : [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false } satisfies Fix],
      };
    }
  },
} satisfies Rule;

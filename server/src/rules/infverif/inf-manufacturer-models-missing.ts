import { removeEntry } from "../../inf/edits.ts";
import { mergedSection } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { isBlank } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { nameModels } from "./shared/name-models.ts";

const rule = infVerif(1011);

export default {
  ...rule,
  title: "Name a Models section in every line of [Manufacturer]",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-manufacturer-section"],
  on: "inf",
  *check(inf) {
    const manufacturer = mergedSection(inf, "Manufacturer");
    for (const entry of manufacturer?.entries ?? []) {
      if (!entry.assigned || !isBlank(inf, entry.values[0]!)) continue;
      yield {
        span: entry.key!.span,
        message: "This manufacturer has no Models section. Windows finds none of its devices.",
        fixes: () => [
          ...nameModels(inf, manufacturer!, entry),
          { title: "Remove this line", edits: removeEntry(inf, entry), safe: false },
        ],
      };
    }
  },
} satisfies Rule;

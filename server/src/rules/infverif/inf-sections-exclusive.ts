import { fixedKind } from "../../inf/fixed-names.ts";
import { mergedSection, mergedSections } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1212, { lowered: true });

export default {
  ...rule,
  title: "Install devices or a primitive driver with one INF, not both",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-defaultinstall-section"],
  on: "inf",
  *check(inf) {
    const manufacturer = mergedSection(inf, "Manufacturer");
    if (!manufacturer) return;
    for (const { name, parts } of mergedSections(inf)) {
      if (fixedKind(name) !== "defaultinstall") continue;
      yield {
        span: parts[0]!.header,
        message: `[${shortened(name)}] cannot stand beside [Manufacturer]. An INF installs devices or a primitive driver.`,
        related: [{ uri: inf.uri, span: manufacturer.parts[0]!.header, message: "The devices begin here." }],
      };
    }
  },
} satisfies Rule;

import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { unknownNeeds } from "./shared/unknown-needs.ts";

const rule = infVerif(1316, { lowered: true });

export default {
  ...rule,
  title: "Need only decorated sections that exist",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    yield* unknownNeeds(inf, true);
  },
} satisfies Rule;

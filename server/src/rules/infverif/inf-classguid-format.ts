import type { Rule } from "../rule.ts";
import { isGuid, notAGuid } from "./shared/guids.ts";
import { infVerif } from "./shared/infverif.ts";
import { versionValue } from "./shared/version-values.ts";

const rule = infVerif(1010);

export default {
  ...rule,
  title: "Write the ClassGuid in braces, with all its digits and dashes",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf) {
    const guid = versionValue(inf, "ClassGuid");
    if (guid && !isGuid(guid.text)) yield notAGuid(inf, guid.field, guid.text);
  },
} satisfies Rule;

import type { Rule } from "../rule.ts";
import { isGuid, notAGuid } from "./shared/guids.ts";
import { infVerif } from "./shared/infverif.ts";
import { versionValue } from "./shared/version-values.ts";

const rule = infVerif(1380);

export default {
  ...rule,
  title: "Write the ExtensionId in braces, with all its digits and dashes",
  sources: [...rule.sources, "windows-hardware/drivers/install/using-an-extension-inf-file"],
  on: "inf",
  *check(inf) {
    const id = versionValue(inf, "ExtensionId");
    if (id && !isGuid(id.text)) yield notAGuid(inf, id.field, id.text);
  },
} satisfies Rule;

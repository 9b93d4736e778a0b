import { installsOf } from "../../inf/installs.ts";
import { entriesNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { isGuid, notAGuid } from "./shared/guids.ts";
import { infVerif } from "./shared/infverif.ts";
import { isNetSoftware } from "./shared/net-filters.ts";

const rule = infVerif(2411, { lowered: true });

export default {
  ...rule,
  title: "Write NetCfgInstanceId in braces, with all its digits and dashes",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/network/configuring-an-inf-file-for-a-modifying-filter-driver",
    "windows-hardware/drivers/network/configuring-an-inf-file-for-a-monitoring-filter-driver",
  ],
  on: "inf",
  *check(inf) {
    if (!isNetSoftware(inf)) return;
    for (const { section } of installsOf(inf))
      for (const field of entriesNamed(section, "NetCfgInstanceId").flatMap(({ values }) => values[0] ?? [])) {
        const text = knownText(inf, field);
        if (text && !isGuid(text)) yield notAGuid(inf, field, text);
      }
  },
} satisfies Rule;

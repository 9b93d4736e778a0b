import { addLine } from "../../inf/edits.ts";
import { installsOf } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { includesIn } from "../../inf/needs.ts";
import { type RegistryEntry, registryEntriesIn, registryListsOf } from "../../inf/registry.ts";
import type { MergedSection } from "../../inf/sections.ts";
import { memo } from "../../text/memo.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isModifying, isNdiValue, isNetSoftware } from "./shared/net-filters.ts";
import { placeOf } from "./shared/registry-lines.ts";

const rule = infVerif(2418, { lowered: true });

export default {
  ...rule,
  title: "Set FilterClass for a filter driver that modifies",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/network/configuring-an-inf-file-for-a-modifying-filter-driver",
    "windows-hardware/drivers/network/types-of-filter-drivers",
  ],
  on: "inf",
  *check(inf) {
    if (!isNetSoftware(inf)) return;
    for (const { section } of installsOf(inf)) {
      const lists = registryListsOf(inf, section).map(filterIn(inf));
      const type = lists.find((list) => list.type)?.type;
      if (!type || lists.some(({ hasClass }) => hasClass) || includesIn(inf, section).length > 0) continue;
      yield {
        span: placeOf(type).span,
        message:
          "This filter modifies, but FilterClass is not set. It says where in the stack of filters the driver belongs.",
        fixes: () => [
          {
            title: "Set FilterClass to custom",
            edits: addLine(inf, type.section, "HKR, Ndi, FilterClass,, custom"),
            safe: false,
          },
        ],
      };
    }
  },
} satisfies Rule;

/** What a list says of a filter. */
interface FilterLines {
  /** The line that makes it a modifying one. */
  readonly type?: RegistryEntry;
  readonly hasClass: boolean;
}

const filterIn = memo((inf: InfFile) =>
  memo((list: MergedSection): FilterLines => {
    const lines = registryEntriesIn(inf, list);
    const type = lines.find((line) => isModifying(inf, line));
    return { hasClass: lines.some((line) => isNdiValue(line, "FilterClass")), ...(type && { type }) };
  }),
);

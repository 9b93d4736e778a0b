import type { InfFile } from "../../inf/model.ts";
import { registryEntriesIn } from "../../inf/registry.ts";
import { deletesString } from "../../inf/registry-type.ts";
import type { MergedSection } from "../../inf/sections.ts";
import { namedSection } from "../../inf/services.ts";
import { memo } from "../../text/memo.ts";
import type { Rule } from "../rule.ts";
import { directiveLines } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { removeOperation } from "./shared/remove-operation.ts";
import { undoes } from "./shared/uninstall-sections.ts";

const rule = infVerif(1308);

export default {
  ...rule,
  title: "Delete no registry values and properties",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-a-universal-inf-file",
    "windows-hardware/drivers/install/inf-delreg-directive",
    "windows-hardware/drivers/install/inf-delproperty-directive",
  ],
  on: "inf",
  *check(inf) {
    for (const { section, entry, directive } of directiveLines(inf)) {
      const isRegistry = directive.name === "DelReg";
      if (!(isRegistry || directive.name === "DelProperty") || undoes(section)) continue;
      const lists = isRegistry ? entry.values.flatMap((field) => namedSection(inf, field) ?? []) : [];
      const known = lists.map(factsOf(inf));
      // Of strings that are taken out of a list another rule speaks.
      if (known.length > 0 && known.every(({ onlyStrings }) => onlyStrings)) continue;
      yield {
        span: entry.key!.span,
        message: `${directive.name} deletes. An INF may only add: Windows itself removes what a driver leaves behind.`,
        // The keys of the device are its own: Microsoft's samples delete there.
        ...(known.length > 0 && known.every(({ onlyOwn }) => onlyOwn) && { severity: "warning" as const }),
        fixes: () => [
          { title: `Remove ${directive.name}`, edits: removeOperation(inf, entry, entry.values), safe: false },
        ],
      };
    }
  },
} satisfies Rule;

/** What a list deletes. */
interface Deleted {
  /** Strings of REG_MULTI_SZ values only. */
  readonly onlyStrings: boolean;
  /** Values and keys below HKR only. */
  readonly onlyOwn: boolean;
}

const factsOf = memo((inf: InfFile) =>
  memo((list: MergedSection): Deleted => {
    const lines = registryEntriesIn(inf, list);
    const onlyStrings = lines.length > 0 && lines.every(({ flags = 0 }) => deletesString(flags));
    return { onlyStrings, onlyOwn: lines.every(({ root }) => root === "HKR") };
  }),
);

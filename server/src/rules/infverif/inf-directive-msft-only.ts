import { removeEntry } from "../../inf/edits.ts";
import { entriesNamed, mergedSection } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { isPrinterInf } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1208, { lowered: true });

export default {
  ...rule,
  title: "Leave LayoutFile to the INFs of Windows",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-sourcedisksnames-section",
    "windows-hardware/drivers/install/inf-version-section",
  ],
  on: "inf",
  *check(inf) {
    // Printers share files of Windows, which layouts list.
    if (isPrinterInf(inf)) return;
    for (const entry of entriesNamed(mergedSection(inf, "Version"), "LayoutFile"))
      yield {
        span: entry.key!.span,
        message:
          "LayoutFile is for INFs that are part of Windows. Others list their files in [SourceDisksNames] and [SourceDisksFiles].",
        fixes: () => [{ title: "Remove LayoutFile", edits: removeEntry(inf, entry), safe: false }],
      };
  },
} satisfies Rule;

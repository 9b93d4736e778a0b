import { setValue } from "../../inf/edits.ts";
import { sourceFilesOf } from "../../inf/source-disks.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { expandedName, isCompressed } from "./shared/compressed.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1231);

export default {
  ...rule,
  title: "List source files by their uncompressed names",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-sourcedisksfiles-section"],
  on: "inf",
  *check(inf) {
    for (const { entry } of sourceFilesOf(inf)) {
      const key = entry.key!;
      const name = knownText(inf, key);
      if (name === undefined || !isCompressed(name)) continue;
      const expanded = expandedName(name);
      yield {
        span: key.span,
        message: `${shortened(name)} is the name of a compressed file. Windows looks for the name that CopyFiles uses.`,
        fixes: () =>
          expanded ? [{ title: `Change to ${expanded}`, edits: setValue(inf, key, expanded), safe: false }] : [],
      };
    }
  },
} satisfies Rule;

import { fileListsOf } from "../../inf/copies.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { nameKey } from "../../inf/sections.ts";
import { sourceFilesOf } from "../../inf/source-disks.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1213);

export default {
  ...rule,
  title: "Name the catalog only in CatalogFile",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-version-section",
    "windows-hardware/drivers/install/inf-sourcedisksfiles-section",
  ],
  on: "inf",
  *check(inf) {
    for (const { entry, name } of sourceFilesOf(inf)) {
      if (!/\.cat$/i.test(name)) continue;
      yield {
        span: entry.key!.span,
        message: `${shortened(name)} is a catalog. Only CatalogFile in [Version] names it; the signature cannot cover itself.`,
        fixes: () => [{ title: "Remove this line", edits: removeEntry(inf, entry), safe: !isCopied(inf, name) }],
      };
    }
  },
} satisfies Rule;

const isCopied = (inf: InfFile, name: string): boolean =>
  fileListsOf(inf).some(({ files }) => files.some(({ sourceName = "" }) => nameKey(sourceName) === nameKey(name)));

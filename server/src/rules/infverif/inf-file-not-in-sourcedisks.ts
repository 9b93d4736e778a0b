import { fileListsOf, type ListedFile } from "../../inf/copies.ts";
import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { nameKey } from "../../inf/sections.ts";
import { filesSection, hasLayout, sourceFilesFor, sourceFilesOf, sourceSections } from "../../inf/source-disks.ts";
import { memo } from "../../text/memo.ts";
import { isListed, listSourceFiles } from "../inf/shared/list-source-file.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { spellingsOf } from "../inf/shared/spelling.ts";
import type { Fix, Rule } from "../rule.ts";
import { compressedName } from "./shared/compressed.ts";
import { architecturesOf, copyLists, isPrinterInf } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1230);

export default {
  ...rule,
  title: "List every file that is copied in [SourceDisksFiles]",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-sourcedisksfiles-section",
    "windows-hardware/drivers/install/inf-copyfiles-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    // Without the section all files are missing, and another rule says so.
    if (sourceSections(inf, filesSection).length === 0 || hasLayout(inf) || isPrinterInf(inf)) return;
    for (const list of copyLists(inf, rules)) {
      const architectures = architecturesOf(list);
      for (const file of list.files) {
        const { sourceName: name, source } = file;
        if (!name || isListed(inf, compressedName(name))) continue;
        const lacking = architectures.find((each) => sourceFilesFor(inf, name, each).length === 0);
        if (lacking === undefined) continue;
        const where = lacking === "$arch$" || !isListed(inf, name) ? "" : ` for ${lacking}`;
        yield {
          span: source.span,
          message: `${shortened(name)} is not in [${filesSection}]${where}. Windows cannot find it in the package.`,
          fixes: () => (isListed(inf, name) ? [] : [...rename(inf, file, name), listSourceFiles(inf, [name])]),
        };
      }
    }
  },
} satisfies Rule;

/** A file of the package that nothing copies and that is spelt almost the same. */
function rename(inf: InfFile, { source }: ListedFile, name: string): Fix[] {
  return idleFiles(inf)
    .near(name, 2)
    .map((each) => ({ title: `Change to ${each}`, edits: setValue(inf, source, each), safe: false }));
}

const idleFiles = memo((inf: InfFile) => {
  const copied = new Set(fileListsOf(inf).flatMap(({ files }) => files.map((file) => nameKey(file.sourceName ?? ""))));
  return spellingsOf(sourceFilesOf(inf).flatMap(({ name }) => (copied.has(nameKey(name)) ? [] : name)));
});

import { addSection } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import type { MergedSection } from "../../inf/sections.ts";
import { disksSection, filesSection, hasLayout, sourceFilesOf, sourceSections } from "../../inf/source-disks.ts";
import { knownText } from "../../inf/strings.ts";
import { defineString, freeStringName } from "../inf/shared/create-string.ts";
import { listSourceFiles } from "../inf/shared/list-source-file.ts";
import type { Fix, Rule } from "../rule.ts";
import { copyLists, isPrinterInf } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1016);

export default {
  ...rule,
  title: "Say where in the package the files are",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-sourcedisksfiles-section",
    "windows-hardware/drivers/install/inf-sourcedisksnames-section",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    const [used] = copyLists(inf, rules);
    if (!used || hasLayout(inf) || isPrinterInf(inf)) return;
    const [files] = sourceSections(inf, filesSection);
    if (!files)
      yield {
        span: used.uses[0]!.field.span,
        message: `There is no [${filesSection}]. Windows cannot tell where in the package the files to copy are.`,
        fixes: () => [
          listSourceFiles(
            inf,
            copyLists(inf, rules).flatMap((list) => list.files.flatMap((file) => file.sourceName ?? [])),
          ),
        ],
      };
    else if (sourceSections(inf, disksSection).length === 0)
      yield {
        span: files.parts[0]!.header,
        message: `There is no [${disksSection}]. The disk ids of these files mean nothing.`,
        fixes: () => nameDisks(inf, files),
      };
  },
} satisfies Rule;

/** Every disk that files name, in the folder of the INF. */
function nameDisks(inf: InfFile, files: MergedSection): Fix[] {
  const ids = new Set(sourceFilesOf(inf).map(({ entry }) => knownText(inf, entry.values[0]) ?? ""));
  const name = freeStringName(inf, "DiskName");
  const lines = [...ids].filter((id) => /^\d+$/.test(id)).map((id) => [id, `%${name}%`] as const);
  if (lines.length === 0) return [];
  const edits = [...addSection(inf, files, disksSection, lines), ...defineString(inf, name, '"Installation Disk"')];
  return [{ title: `Create [${disksSection}]`, edits, safe: false }];
}

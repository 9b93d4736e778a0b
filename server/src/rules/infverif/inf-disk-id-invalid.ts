import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { type SourceLine, sourceDisksOf, sourceFilesOf } from "../../inf/source-disks.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1008);

export default {
  ...rule,
  title: "Give disks numbers and every source file the number of its disk",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-sourcedisksfiles-section",
    "windows-hardware/drivers/install/inf-sourcedisksnames-section",
  ],
  on: "inf",
  *check(inf) {
    for (const line of sourceFilesOf(inf)) {
      const { entry, name } = line;
      const field = entry.assigned ? entry.values[0] : undefined;
      const id = field ? knownText(inf, field) : "";
      if (id === undefined || isDiskId(id)) continue;
      yield {
        span: field && id !== "" ? field.span : (entry.key ?? field!).span,
        message:
          id === ""
            ? `${shortened(name, 30)} has no disk id. Windows does not know which folder of the package has the file.`
            : `${shortened(id, 30)} is no disk id. Windows finds the file by the number of a line in [SourceDisksNames].`,
        fixes: () => giveDisk(inf, line),
      };
    }
    for (const { entry } of sourceDisksOf(inf)) {
      const id = knownText(inf, entry.key);
      if (id === undefined || isDiskId(id)) continue;
      yield {
        span: id === "" ? entry.span : entry.key!.span,
        message: `The id of a disk is a number, not ${shortened(id, 30) || "empty"}. No file can refer to this disk.`,
      };
    }
  },
} satisfies Rule;

const isDiskId = (text: string): boolean => text !== "" && (numberOf(text) ?? -1) >= 0;

/** The only disk there is. */
function giveDisk(inf: InfFile, { entry }: SourceLine): Fix[] {
  const ids = [...new Set(sourceDisksOf(inf).map(({ name }) => name))].filter(isDiskId);
  const [id] = ids;
  if (id === undefined || ids.length > 1) return [];
  const at = entry.span.end;
  const edits = entry.assigned
    ? setValue(inf, entry.values[0]!, id)
    : [{ uri: inf.uri, span: { start: at, end: at }, text: ` = ${id}` }];
  return [{ title: `Use disk ${id}`, edits, safe: false }];
}

import { addEntry, setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { nameKey } from "../../inf/sections.ts";
import {
  disksFor,
  disksSection,
  type SourceLine,
  sourceDisksOf,
  sourceFilesFor,
  sourceFilesOf,
  sourceSections,
} from "../../inf/source-disks.ts";
import { knownText } from "../../inf/strings.ts";
import { defineString, freeStringName } from "../inf/shared/create-string.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import type { RuleSet } from "../rule-set.ts";
import { copyingArchitectures } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1273);

export default {
  ...rule,
  title: "List in [SourceDisksNames] every disk that source files are on",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-sourcedisksnames-section"],
  on: "inf",
  *check(inf, _driver, rules) {
    // Without the section all disks are missing, and another rule says so.
    if (sourceSections(inf, disksSection).length === 0) return;
    for (const line of sourceFilesOf(inf)) {
      const field = line.entry.assigned ? line.entry.values[0] : undefined;
      const id = knownText(inf, field);
      if (!field || !id || numberOf(id) === undefined) continue;
      const isListed = disksFor(inf, line).length > 0;
      const lacking = isListed && usedArchitectures(inf, line, rules).find((each) => !hasDisk(inf, line, each));
      if (isListed && !lacking) continue;
      yield {
        span: field.span,
        message: `Disk ${shortened(id, 10)} is not in [SourceDisksNames]${lacking ? ` for ${lacking}` : ""}. Windows cannot find ${shortened(line.name, 30)}.`,
        fixes: () => (lacking ? [] : [...otherDisk(inf, field), ...addDisk(inf, id)]),
      };
    }
  },
} satisfies Rule;

const hasDisk = (inf: InfFile, line: SourceLine, architecture: string): boolean =>
  disksFor(inf, { ...line, architecture }).length > 0;

/** The architectures on which a line that is for all of them is used. */
function usedArchitectures(inf: InfFile, line: SourceLine, rules: RuleSet): readonly string[] {
  // A disk for all architectures is there on each of them.
  if (line.architecture !== "" || disksFor(inf, line).some(({ architecture }) => architecture === "")) return [];
  const architectures = [...(copyingArchitectures(inf)(rules).get(nameKey(line.name)) ?? [])];
  return architectures.filter((each) => sourceFilesFor(inf, line.name, each).includes(line));
}

/** The only disk there is. */
function otherDisk(inf: InfFile, field: Field): Fix[] {
  const ids = [...new Set(sourceDisksOf(inf).map(({ name }) => name))].filter(
    (id) => numberOf(id || "?") !== undefined,
  );
  const [id] = ids;
  if (id === undefined || ids.length > 1) return [];
  return [{ title: `Change to disk ${id}`, edits: setValue(inf, field, id), safe: false }];
}

function addDisk(inf: InfFile, id: string): Fix[] {
  const [section] = sourceSections(inf, disksSection);
  if (!section) return [];
  const name = freeStringName(inf, "DiskName");
  const edits = [...addEntry(inf, section, id, `%${name}%`), ...defineString(inf, name, '"Installation Disk"')];
  return [{ title: `Add disk ${id} to [${section.name}]`, edits, safe: false }];
}

import { removeEntry, setValue } from "../../inf/edits.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { mergedSection, mergedSections, nameKey, sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { extensionOf } from "../../text/uri.ts";
import type { Fix, Rule } from "../rule.ts";
import { editDistance, nearestFirst } from "./shared/distance.ts";
import { shortened } from "./shared/quoting.ts";

const defaultFolder = "DefaultDestDir";

export default {
  title: "List in [DestinationDirs] only file lists that exist",
  severity: "warning",
  sources: ["windows-hardware/drivers/install/inf-destinationdirs-section"],
  on: "inf",
  *check(inf) {
    for (const entry of mergedSection(inf, "DestinationDirs")?.entries ?? []) {
      const name = entry.assigned ? knownText(inf, entry.key) : "";
      if (!name || sameName(name, defaultFolder) || mergedSection(inf, name)) continue;
      yield {
        span: entry.key!.span,
        ...(extensionOf(inf.uri) === ".inx" && { severity: "hint" as const }),
        message: `There is no file list [${shortened(name)}]. This line sets the folder of nothing.`,
        fixes: () => fixesFor(inf, entry, name),
      };
    }
  },
} satisfies Rule;

function fixesFor(inf: InfFile, entry: Entry, name: string): Fix[] {
  const renames = nearestFirst(name, listsLike(inf, name)).map(
    (list): Fix => ({ title: `Change to ${list}`, edits: setValue(inf, entry.key!, list), safe: false }),
  );
  return [...renames, { title: "Remove this line", edits: removeEntry(inf, entry), safe: false }];
}

/** What has no line of its own and a name that is almost the same: file lists and DefaultDestDir. */
function listsLike(inf: InfFile, name: string): string[] {
  const placed = (mergedSection(inf, "DestinationDirs")?.entries ?? []).map(({ key }) =>
    nameKey(knownText(inf, key) ?? ""),
  );
  const lists = mergedSections(inf).filter((section) => kindsOf(inf, section).includes("filelist"));
  return [...lists.map((section) => section.name), defaultFolder].filter(
    (each) => !placed.includes(nameKey(each)) && editDistance(each, name) <= 3,
  );
}

import { removeEntry, setValue } from "../../inf/edits.ts";
import { referencesTo } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { sameName, sectionWith } from "../../inf/sections.ts";
import { extensionOf } from "../../text/uri.ts";
import type { Fix, Rule } from "../rule.ts";
import {
  type DanglingDestination,
  danglingDestinations,
  listsLike,
  unplacedLists,
} from "./shared/dangling-destinations.ts";
import { shortened } from "./shared/quoting.ts";

export default {
  title: "List in [DestinationDirs] only file lists that exist",
  severity: "warning",
  sources: ["windows-hardware/drivers/install/inf-destinationdirs-section"],
  on: "inf",
  *check(inf) {
    const unplaced = unplacedLists(inf);
    for (const line of danglingDestinations(inf)) {
      // Of a list that a directive asks for inf-section-not-found speaks.
      if (isAskedFor(inf, line)) continue;
      // Of the list that is meant inf-destinationdir-missing speaks.
      if (listsLike(inf, line).some((list) => unplaced.has(list))) continue;
      yield {
        span: line.entry.key!.span,
        ...(extensionOf(inf.uri) === ".inx" && { severity: "hint" as const }),
        message: `There is no file list [${shortened(line.name)}]. This line sets the folder of nothing.`,
        fixes: () => fixesFor(inf, line),
      };
    }
  },
} satisfies Rule;

const isAskedFor = (inf: InfFile, { name }: DanglingDestination): boolean =>
  referencesTo(inf, name).some(({ entry }) => !sameName(sectionWith(inf, entry).name, "DestinationDirs"));

function fixesFor(inf: InfFile, line: DanglingDestination): Fix[] {
  const renames = listsLike(inf, line).map(
    (list): Fix => ({ title: `Change to ${list}`, edits: setValue(inf, line.entry.key!, list), safe: false }),
  );
  return [...renames, { title: "Remove this line", edits: removeEntry(inf, line.entry), safe: false }];
}

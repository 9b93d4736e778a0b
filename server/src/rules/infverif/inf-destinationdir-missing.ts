import { type FileList, fileListsOf } from "../../inf/copies.ts";
import { destinationLine } from "../../inf/destinations.ts";
import { addEntry, addSection, setValue } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import type { InfFile } from "../../inf/model.ts";
import { mergedSection } from "../../inf/sections.ts";
import { danglingDestinations, defaultFolder, listsLike } from "../inf/shared/dangling-destinations.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1275);

export default {
  ...rule,
  title: "Give every file list a line in [DestinationDirs]",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-destinationdirs-section"],
  on: "inf",
  *check(inf) {
    for (const list of fileListsOf(inf)) {
      if (destinationLine(inf, list.section) || list.files.length === 0) continue;
      const [{ field, directive }] = list.uses as [FileList["uses"][number]];
      yield {
        span: field.span,
        message: `[DestinationDirs] has no line for ${shortened(field.text, 30)} and no DefaultDestDir. Windows does not know the folder.`,
        // Nothing is deleted from the Driver Store, and no other folder is better than the others.
        fixes: () => [...renameLine(inf, list), ...(directive === "CopyFiles" ? [addDestination(inf, list)] : [])],
      };
    }
  },
} satisfies Rule;

/** The line that almost names the list, or DefaultDestDir. */
const renameLine = (inf: InfFile, { section }: FileList): Fix[] =>
  danglingDestinations(inf).flatMap((line) =>
    listsLike(inf, line)
      .filter((each) => each === section?.name || each === defaultFolder)
      .map((to) => ({
        title: `Change ${line.name} to ${to} in [DestinationDirs]`,
        edits: setValue(inf, line.entry.key!, to),
        safe: false,
      })),
  );

function addDestination(inf: InfFile, { section, uses }: FileList): Fix {
  const key = section?.name ?? defaultFolder;
  const value = String(driverStore);
  const destinations = mergedSection(inf, "DestinationDirs");
  const after = mergedSection(inf, "Version") ?? uses[0]!.section;
  const edits = destinations
    ? addEntry(inf, destinations, key, value)
    : addSection(inf, after, "DestinationDirs", [[key, value]]);
  return { title: `Copy it to ${value}, the Driver Store`, edits, safe: false };
}

import { fileListsOf } from "../../../inf/copies.ts";
import { type Destination, destinationLine } from "../../../inf/destinations.ts";
import { driverStore, joinFolders } from "../../../inf/folders.ts";
import type { InfFile } from "../../../inf/model.ts";
import { sameName } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";
import type { PlacedList } from "./copy-lists.ts";
import { moveFiles, placeText } from "./move-files.ts";
import { sourceFolderOf, strayFolder } from "./source-folders.ts";

/** Leaves the files of some lists, which share a line of [DestinationDirs], in the Driver Store: as far as they keep names and folders. */
export function toDriverStore(inf: InfFile, destination: Destination, lists: readonly PlacedList[]): Fix[] {
  // Nothing is deleted from there.
  const isDeleted = fileListsOf(inf).some(
    ({ section, uses }) =>
      uses.some(({ directive }) => directive !== "CopyFiles") && destinationLine(inf, section) === destination.entry,
  );
  if (isDeleted) return [];
  const files = lists.flatMap((list) => list.files);
  const subfolder = lists.map((list) => sourceFolderOf(inf, list)).find((each) => each !== undefined) ?? "";
  const staysPut = lists.every((list) =>
    list.files.every(
      ({ name = "", sourceName = "" }) =>
        sameName(name, sourceName) && !strayFolder(inf, list, sourceName, joinFolders(subfolder)),
    ),
  );
  const to = { dirid: driverStore, subfolder };
  return staysPut
    ? [
        {
          title: `Copy to ${placeText(to)}, the Driver Store`,
          edits: moveFiles(inf, destination, files, to),
          safe: false,
        },
      ]
    : [];
}

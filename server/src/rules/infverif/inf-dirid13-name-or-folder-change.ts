import type { ListedFile } from "../../inf/copies.ts";
import { joinFolders } from "../../inf/folders.ts";
import type { InfFile } from "../../inf/model.ts";
import { sameName } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { type PlacedList, storedLists } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";
import { moveFiles, placeText } from "./shared/move-files.ts";
import { strayFolder } from "./shared/source-folders.ts";

const rule = infVerif(1100);

export default {
  ...rule,
  title: "Leave files of the Driver Store their names and folders",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/develop/run-from-driver-store",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const list of storedLists(inf, rules))
      for (const file of list.files) {
        const finding = renamed(file) ?? moved(inf, list, file);
        if (finding) yield finding;
      }
  },
} satisfies Rule;

function renamed({ name, sourceName, source }: ListedFile): Finding | undefined {
  // A line without a name is inf-file-name-missing.
  if (!name || sourceName === undefined || sameName(joinFolders(name), joinFolders(sourceName))) return undefined;
  return {
    span: source.span,
    message: `${shortened(sourceName, 25)} gets the name ${shortened(name, 25)}. In the Driver Store (13) files keep their names.`,
  };
}

function moved(inf: InfFile, list: PlacedList, { sourceName, target }: ListedFile): Finding | undefined {
  const { destination } = list;
  const to = joinFolders(destination.subfolder);
  const other = sourceName && strayFolder(inf, list, sourceName, to);
  if (!other) return undefined;
  return {
    span: target.span,
    message: `The package has this file ${folderText(other.folder)}, but it goes to ${shortened(placeText(destination), 30)}. In the Driver Store (13) files stay in their folders.`,
    related: [
      { uri: inf.uri, span: other.line.entry.span, message: "This is where the package has the file." },
      { uri: inf.uri, span: destination.entry.span, message: "This line says where it goes." },
    ],
    fixes: () => align(inf, list, other.folder),
  };
}

const folderText = (folder: string): string => (folder === "" ? "beside the INF" : `in ${shortened(folder, 20)}`);

/** Sends the list to the folder its files come from, when it is one. */
function align(inf: InfFile, list: PlacedList, subfolder: string): Fix[] {
  const { destination, files } = list;
  const fits = files.every((file) => !strayFolder(inf, list, file.sourceName ?? "", joinFolders(subfolder)));
  if (destination.isDefault || !fits) return [];
  const to = { dirid: destination.dirid, subfolder };
  return [{ title: `Copy to ${placeText(to)}`, edits: moveFiles(inf, destination, files, to), safe: false }];
}

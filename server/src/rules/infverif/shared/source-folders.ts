import type { FileList } from "../../../inf/copies.ts";
import { joinFolders, joinPath } from "../../../inf/folders.ts";
import type { InfFile } from "../../../inf/model.ts";
import {
  diskFolderField,
  disksFor,
  type SourceLine,
  sourceFilesFor,
  subfolderField,
} from "../../../inf/source-disks.ts";
import { knownText } from "../../../inf/strings.ts";
import { architecturesOf } from "./copy-lists.ts";

/** Where the package has a file on some architecture. */
export interface SourceFolder {
  readonly line: SourceLine;
  /** As written, below the INF. */
  readonly folder: string;
  /** The same in one spelling; with and without the folder of the disk, because nobody says which of them counts. */
  readonly folders: readonly string[];
}

/** Where the package has a file that a list copies, when that is another folder than this one below the INF; see `joinFolders`. */
export function strayFolder(inf: InfFile, list: FileList, file: string, folder: string): SourceFolder | undefined {
  for (const architecture of architecturesOf(list)) {
    const lines = sourceFilesFor(inf, file, architecture);
    const known = lines.flatMap((line) => folderOf(inf, line) ?? []);
    const stray = known.filter(({ folders }) => !folders.includes(folder));
    // Where the architecture is open, the line that fits or that nobody knows may be meant.
    if (stray.length > 0 && (architecture !== "$arch$" || stray.length === lines.length)) return stray[0];
  }
  return undefined;
}

/** The folder of the first file of a list that has one, as written; empty beside the INF. */
export function sourceFolderOf(inf: InfFile, list: FileList): string | undefined {
  const names = list.files.flatMap(({ sourceName }) => sourceName ?? []);
  return names.flatMap((name) => sourceFilesFor(inf, name, "$arch$").flatMap((line) => folderOf(inf, line) ?? []))[0]
    ?.folder;
}

function folderOf(inf: InfFile, line: SourceLine): SourceFolder | undefined {
  const below = knownText(inf, subfolderField(line));
  const disks = disksFor(inf, line).map((disk) => knownText(inf, diskFolderField(disk)));
  if (below === undefined || disks.includes(undefined)) return undefined;
  const own = joinFolders(below);
  const whole = disks.map((disk) => joinFolders(disk!, below));
  return {
    line,
    folder: disks.length > 1 ? below : joinPath(disks[0] ?? "", below),
    folders: [...new Set([...whole, own])],
  };
}

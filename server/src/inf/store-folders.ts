import { driverStore, folderPath } from "./folders.ts";
import type { InfFile } from "./model.ts";
import { sourceFilesFor, sourcePath } from "./source-disks.ts";

/** The folders of the Driver Store that have the file, as `folderPath` spells them: those the package has it in, for files do not move there. */
export const storeFoldersOf = (inf: InfFile, file: string): readonly string[] =>
  sourceFilesFor(inf, file, "$arch$").map((line) => {
    const path = sourcePath(inf, line);
    return folderPath(driverStore, path.slice(0, Math.max(0, path.lastIndexOf("\\"))));
  });

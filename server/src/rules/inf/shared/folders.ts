import { folderPath, isDriverStore } from "../../../inf/folders.ts";

/** The folder of UMDF drivers that do not run from the Driver Store, `%12%\UMDF`. */
export const umdfFolder = folderPath(12, "UMDF");

/** How ServiceBinary spells a folder that UMDF loads drivers from: `%13%\sub`, `%12%\UMDF`; undefined for all others. */
export function spelledFolder(folder: string): string | undefined {
  if (folder === umdfFolder) return "%12%\\UMDF";
  return isDriverStore(folder) ? folder : undefined;
}

/** The values of a [DestinationDirs] line for such a folder: `13`, `12,UMDF`. */
export function destinationFor(folder: string): string | undefined {
  if (folder === umdfFolder) return "12,UMDF";
  return isDriverStore(folder) ? folder.replace("%13%", "13").replace("\\", ",") : undefined;
}

/** The folders that two ways lead to: `11` is `10,system32`. */
const inside: Readonly<Record<number, string>> = { 11: "system32", 12: "system32\\drivers" };

/** A folder in one spelling, for comparison: `%13%`, `%10%\system32\drivers\umdf`. */
export function folderPath(dirid: number, folder: string): string {
  const parts = [inside[dirid] === undefined ? `%${dirid}%` : `%10%\\${inside[dirid]}`, folder];
  return parts
    .flatMap((part) => part.toLowerCase().replaceAll('"', "").split("\\"))
    .filter((part) => part !== "")
    .join("\\");
}

/** The folder of UMDF drivers that do not run from the Driver Store, `%12%\UMDF`. */
export const umdfFolder = folderPath(12, "UMDF");

export const isDriverStore = (folder: string): boolean => /^%13%(\\|$)/.test(folder);

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

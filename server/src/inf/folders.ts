/** The folders that two ways lead to: `11` is `10,system32`. */
const inside: Readonly<Record<number, string>> = { 11: "system32", 12: "system32\\drivers" };

/** The folder of the package in the Driver Store. */
export const driverStore = 13;

/** A folder in one spelling, for comparison: `%13%`, `%10%\system32\drivers\umdf`. */
export function folderPath(dirid: number, folder: string): string {
  return joinFolders(inside[dirid] === undefined ? `%${dirid}%` : `%10%\\${inside[dirid]}`, folder);
}

/** Folders below each other in one spelling, for comparison: lower case, no quotes, no backslash at the ends. */
export const joinFolders = (...parts: readonly string[]): string =>
  joinPath(...parts)
    .toLowerCase()
    .replaceAll('"', "");

/** Folders below each other and a file, as written; empty parts and those for the same folder are left out. */
export const joinPath = (...parts: readonly string[]): string =>
  parts
    .flatMap((part) => part.split("\\"))
    .filter((part) => part !== "" && part !== ".")
    .join("\\");

export const isDriverStore = (folder: string): boolean => /^%13%(\\|$)/.test(folder);

/** A path of the form `%13%\sub\file.sys`. */
export interface FilePath {
  /** The last part, as written. */
  readonly file: string;
  /** Absent when the path does not begin with a directory number. */
  readonly dirid?: number;
  /** See `folderPath`; absent as the number is. */
  readonly folder?: string;
}

/** Reads a path without quotes; undefined where it holds more percent signs than those of the directory number. */
export function filePath(path: string): FilePath | undefined {
  const [, dirid, inner, file] = /^(?:%(-?\d+)%)?([^%]*\\)?([^\\%]*)$/.exec(path) ?? [];
  if (file === undefined) return undefined;
  return { file, ...(dirid && { dirid: Number(dirid), folder: folderPath(Number(dirid), inner ?? "") }) };
}

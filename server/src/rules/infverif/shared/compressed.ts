/** The last letters that compression replaces. */
const endings: Readonly<Record<string, string>> = {
  sy: "sys",
  dl: "dll",
  ex: "exe",
  ca: "cat",
  oc: "ocx",
  cp: "cpl",
  ic: "icm",
  bi: "bin",
  tx: "txt",
  in: "inf",
};

/** The name a compressed file has when it is installed: `dev.sys` for `dev.sy_`; undefined for other files, and when nobody can tell. */
export function expandedName(file: string): string | undefined {
  const [, stem, start] = /^(.*\.)(\w\w)_$/.exec(file) ?? [];
  const ending = endings[start?.toLowerCase() ?? ""];
  return ending && stem + ending;
}

export const isCompressed = (file: string): boolean => /\.\w{0,2}_$/.test(file);

/** The name that the compressed form of a file has on a disk: `dev.sy_`. */
export const compressedName = (file: string): string => file.replace(/(\.\w\w)\w$/, "$1_");

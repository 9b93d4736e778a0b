import type { CFile, Include } from "../c/facts.ts";
import { type FileIndex, resolvePath } from "../project/files.ts";
import type { DriverKind } from "../project/model.ts";
import { contains } from "../text/source.ts";
import { folderOf } from "../text/uri.ts";

/**
 * The file of the workspace that an include means: seen from the file itself unless it is written in angle brackets, then from
 * the include folders. Undefined for headers that lie elsewhere, as those of the WDK.
 */
export function resolveInclude(
  { path, system }: Pick<Include, "path" | "system">,
  from: string,
  includeFolders: readonly string[],
  files: FileIndex,
): string | undefined {
  for (const folder of system ? includeFolders : [folderOf(from), ...includeFolders]) {
    const uri = resolvePath(folder, path);
    const file = uri === undefined ? undefined : files.find(uri);
    if (file) return file;
  }
  return undefined;
}

/** What sources are written for, judged by the headers they certainly include; `unknown` when those do not tell. */
export function kindByIncludes(sources: readonly CFile[]): DriverKind {
  const names = new Set(sources.flatMap(certainIncludes));
  const has = (...some: readonly string[]): boolean => some.some((name) => names.has(name));
  if (has("wudfddi.h", "wudfusb.h")) return "umdf1";
  if (has("ntddk.h", "wdm.h", "ntifs.h")) return has("wdf.h") ? "kmdf" : "wdm";
  if (has("wdf.h") && has("windows.h")) return "umdf2";
  return sources.some(usesUmdf1) ? "umdf1" : "unknown";
}

const certainIncludes = (file: CFile): readonly string[] =>
  file.includes
    .filter(({ span }) => !file.undecided.some((stretch) => contains(stretch, span)))
    .map(({ path }) => path.slice(path.search(/[^\\/]*$/)).toLowerCase());

const usesUmdf1 = (file: CFile): boolean =>
  file.functions.some(({ parameters }) => parameters.some(({ type }) => /\bIWDFDriver\b/.test(type)));

import { folderOf, isBelow } from "../text/uri.ts";
import type { PackageOutline } from "./outline.ts";

/**
 * Whether a package may include a header that it does not name: the header lies in or below one of its include folders, a
 * folder with its sources, or the folder above its project. Only reading its sources can tell for certain.
 */
export function mayInclude({ id, project, includeFolders, sources }: PackageOutline, header: string): boolean {
  const home = project ? folderOf(folderOf(id)) : id;
  return [home, ...includeFolders, ...new Set(sources.map(folderOf))].some((folder) => isBelow(header, folder));
}

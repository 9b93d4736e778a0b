import type { FileIndex } from "../project/files.ts";
import { extensionOf, folderOf, isBelow, nameOf, uriKey } from "../text/uri.ts";
import { infFacts } from "./inf-facts.ts";
import { cHeaders, cSources, type PackageOutline, type Survey } from "./outline.ts";

/**
 * The sources of a driver whose INF lies in a folder without a project: those beside and below it; when there are none, those
 * of the folder above, or of the nearest folder above with a CMake or Cargo project. Files of other projects and of programs, and folders
 * with a project, a program or another UMDF INF of their own are left out.
 */
export function sourcesAround(
  folder: string,
  survey: Survey,
  files: FileIndex,
): Pick<PackageOutline, "sources" | "includeFolders"> {
  const taken = [...survey.projects.flatMap((project) => project.sources), ...survey.programSources];
  const members = new Set(taken.map(uriKey));
  const others = foldersOfOthers(survey, files).filter((other) => !isBelow(folder, other));
  for (const root of rootsFor(folder, files)) {
    const closed = others.filter((other) => isBelow(other, root) && uriKey(other) !== uriKey(root));
    const sources = files
      .below(root)
      .filter((uri) => cSources.has(extensionOf(uri)) && !members.has(uriKey(uri)))
      .filter((uri) => !closed.some((other) => isBelow(uri, other)));
    if (sources.length > 0) return { sources, includeFolders: includeFolders(root, files) };
  }
  return { sources: [], includeFolders: [] };
}

function rootsFor(folder: string, files: FileIndex): readonly string[] {
  const parent = folderOf(folder);
  const above = [parent, folderOf(parent), folderOf(folderOf(parent))];
  const built = above.find((at) => files.inFolder(at).some(isBuildFile));
  return [folder, parent, ...(built === undefined ? [] : [built])];
}

const isBuildFile = (uri: string): boolean => /^(cmakelists\.txt|cargo\.toml)$/i.test(nameOf(uri));

const foldersOfOthers = (survey: Survey, files: FileIndex): readonly string[] => [
  ...survey.projects.map((project) => folderOf(project.file.uri)),
  ...survey.programFolders,
  ...files.named("Cargo.toml").map(folderOf),
  ...survey.infs.filter((inf) => infFacts(inf).umdf).map((inf) => folderOf(inf.uri)),
];

/** Without a project nobody says where headers lie: the root, and folders of the usual names in it. */
function includeFolders(root: string, files: FileIndex): readonly string[] {
  const usual = ["include", "inc", "src"].map((name) => `${root}/${name}`);
  return [root, ...usual.filter((folder) => files.below(folder).some((uri) => cHeaders.has(extensionOf(uri))))];
}

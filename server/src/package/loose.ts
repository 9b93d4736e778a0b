import type { InfFile } from "../inf/model.ts";
import { folderOf, uriKey } from "../text/uri.ts";
import { infFacts } from "./inf-facts.ts";
import type { PackageOutline, Survey } from "./outline.ts";

/**
 * The package of a source that belongs to no other: the file alone. An INF beside it, or in the folder above, that installs a
 * UMDF driver tells its kind; otherwise the headers it includes will tell. No driver is the kind of a source of a program, and
 * of one that a project leaves out beside or below which it lies.
 */
export function looseOutline(uri: string, survey: Survey): PackageOutline {
  const found = foldersAbove(uri).map((folder, i) => around(folder, survey, i < 2));
  const { leftOut, infs } = found.find((near) => near.leftOut || near.infs.length > 0) ?? { leftOut: false, infs: [] };
  const program = survey.programSources.some((source) => uriKey(source) === uriKey(uri));
  const alone = { id: uri, sources: [uri], includeFolders: [] };
  if (leftOut || program) return { ...alone, driverKind: "other", infs: [] };
  const umdf = infs[0] && infFacts(infs[0]).umdf;
  return {
    ...alone,
    driverKind: umdf?.kind ?? "unknown",
    infs,
    ...(umdf?.version === undefined ? {} : { umdf: { target: umdf.version } }),
  };
}

interface Near {
  /** A project in the folder lists its sources, or the folder holds programs. */
  readonly leftOut: boolean;
  readonly infs: readonly InfFile[];
}

function foldersAbove(uri: string): string[] {
  const folders: string[] = [];
  for (let at = folderOf(uri); at.includes("/"); at = folderOf(at)) folders.push(uriKey(at));
  return folders;
}

function around(folder: string, { projects, programFolders, infs }: Survey, near: boolean): Near {
  const isHere = (uri: string): boolean => uriKey(folderOf(uri)) === folder;
  return {
    leftOut:
      projects.some(({ file, sources }) => isHere(file.uri) && sources.length > 0) ||
      programFolders.some((program) => uriKey(program) === folder),
    infs: near ? infs.filter((inf) => isHere(inf.uri) && infFacts(inf).umdf) : [],
  };
}

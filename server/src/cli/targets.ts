import { access, constants, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fileKind } from "../package/file-kind.ts";

/** What the command line names: the folders to read and which of their files to speak of. */
export interface Targets {
  /** URIs of the folders whose files the core may see, also for a file that is named alone. */
  readonly roots: readonly string[];
  /** True for a file that was named, itself or through its folder. */
  includes(uri: string): boolean;
  /** URIs of the files named themselves. */
  readonly named: readonly string[];
  /** One sentence for every path that cannot be read. */
  readonly problems: readonly string[];
}

/** Looks the paths up on the disk, relative to `cwd`. */
export async function findTargets(paths: readonly string[], cwd: string): Promise<Targets> {
  const folders: string[] = [];
  const files: string[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    // An empty path is a mistake, such as an unset variable, and not the current folder.
    const full = path && resolve(cwd, path);
    try {
      const isFolder = (await stat(full)).isDirectory();
      await access(full, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
      // A linked file is listed where it really lies.
      const file = isFolder ? undefined : await realpath(full);
      if (file === undefined) folders.push(full);
      else if (isChecked(file)) files.push(file);
      else problems.push(`Cannot check ${path}: its name is none of a C or C++ source, an INF or a project.`);
    } catch (error) {
      problems.push(`Cannot read ${path}: ${reason(error)}.`);
    }
  }
  const roots = outermost([...folders, ...(await Promise.all(files.map(projectFolder)))]).map(uriOf);
  const below = folders.map((folder) => `${uriOf(folder).replace(/\/$/, "")}/`);
  const named = files.map(uriOf);
  return {
    roots,
    named,
    problems,
    includes: (uri) => named.includes(uri) || below.some((folder) => uri.startsWith(folder)),
  };
}

const uriOf = (path: string): string => pathToFileURL(path).href;

const isChecked = (file: string): boolean => fileKind(uriOf(file)) !== undefined;

/** True for a file that is there and cannot be read; one that has gone is none of ours any more. */
export const isLocked = (uri: string): Promise<boolean> =>
  access(fileURLToPath(uri), constants.R_OK).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
};

/** Why something failed, to be continued by a full stop. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message ?? String(error);
}

/** A file is judged together with its driver: the folder below which its project and INF are sought. */
async function projectFolder(file: string): Promise<string> {
  const own = dirname(file);
  for (let folder = own, up = 0; up < 8 && dirname(folder) !== folder; folder = dirname(folder), up++) {
    if (await exists(join(folder, ".git"))) return folder;
  }
  return own;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const outermost = (folders: readonly string[]): string[] =>
  [...new Set(folders)].filter(
    (folder) => !folders.some((other) => other !== folder && folder.startsWith(join(other, "/"))),
  );

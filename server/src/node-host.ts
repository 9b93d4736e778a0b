import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { type Host, later, skippedFiles, wantedFiles } from "./host.ts";

/** The files of this machine, by their file: URIs. `grammars` is the path of the folder with the WebAssembly files. */
export function nodeHost(grammars: string): Host {
  return {
    read: async (uri) => readFile(fileURLToPath(uri)),
    list: listFiles,
    grammar: (name) => readFile(join(grammars, name)),
    later,
  };
}

/** Links to folders are not followed: they may lead in a circle, or out of the workspace. */
async function listFiles(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith("file:")) return [];
  try {
    const paths = await glob([wantedFiles], {
      cwd: fileURLToPath(folder),
      ignore: skippedFiles,
      absolute: true,
      caseSensitiveMatch: false,
      expandDirectories: false,
      followSymbolicLinks: false,
    });
    return paths.map((path) => pathToFileURL(path).href);
  } catch {
    return [];
  }
}

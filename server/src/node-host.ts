import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import type { Host } from "./host.ts";

/** The files of this machine, by their file: URIs. `grammars` is the path of the folder with the WebAssembly files. */
export function nodeHost(grammars: string): Host {
  return {
    read: async (uri) => readFile(fileURLToPath(uri)),
    list: listFiles,
    grammar: (name) => readFile(join(grammars, name)),
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** Links to folders are not followed: they may lead in a circle, or out of the workspace. */
async function listFiles(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith("file:")) return [];
  try {
    const paths = await glob([wanted], {
      cwd: fileURLToPath(folder),
      ignore: skipped,
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

const wanted =
  "**/{*.{c,cc,cpp,cxx,h,hh,hpp,hxx,inl,inf,inx,inf.in,inx.in,vcxproj,vcxitems,props,targets,sln,slnx},CMakeLists.txt,Cargo.toml}";

/** Version control, packages of other people, and what builds leave behind. */
const skipped: readonly string[] = [
  "**/{.git,.hg,.svn,.vs,node_modules,vcpkg_installed,bin,obj,out,ipch}/**",
  "**/{x64,x86,Win32,ARM,ARM64}/{Debug,Release}/**",
  "**/{Debug,Release}/{x64,x86,Win32,ARM,ARM64}/**",
  "**/target/{debug,release,package,doc,*-*-*}/**",
  "**/packages/*.*.*/**",
];

import { allReferences } from "../inf/graph.ts";
import type { InfFile } from "../inf/model.ts";
import type { Reference } from "../inf/references.ts";
import { sourceFilesFor, sourcePath } from "../inf/source-disks.ts";
import type { Span } from "../text/source.ts";
import { folderOf, joinUri } from "../text/uri.ts";

/** A file name that opens a file. */
export interface Link {
  readonly span: Span;
  /** URI of the file. */
  readonly target: string;
  readonly tooltip: string;
}

/** What is known of the files around an INF. */
export interface FilesAround {
  /** The file of a URI as the host spells it; undefined when there is none. */
  find(uri: string): string | undefined;
  /** The project that builds a binary of this name. */
  projectOf(binary: string): string | undefined;
}

/** The names of files of the package and of INFs that exist, and of binaries whose project is known. */
export function documentLinks(inf: InfFile, around: FilesAround): Link[] {
  const folder = folderOf(inf.uri);
  const linkOf = ({ name, span }: Reference): Link[] => {
    const file = [name, ...sourceFilesFor(inf, name, "$arch$").map((line) => sourcePath(inf, line))]
      .map((path) => around.find(joinUri(folder, path)))
      .find((uri) => uri !== undefined);
    if (file !== undefined) return file === inf.uri ? [] : [{ span, target: file, tooltip: "Open the file" }];
    const project = around.projectOf(name);
    return project === undefined ? [] : [{ span, target: project, tooltip: "Open the project that builds it" }];
  };
  return allReferences(inf)
    .filter(({ space, name }) => (space === "file" || space === "inf") && !/[%:]|^\\|\.\./.test(name))
    .flatMap(linkOf);
}

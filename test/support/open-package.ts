import type { ParseC } from "../../server/src/c/facts.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { packageDefines } from "../../server/src/package/defines.ts";
import type { AnyFile, DriverPackage } from "../../server/src/package/driver-package.ts";
import { kindByIncludes } from "../../server/src/package/includes.ts";
import { infFacts } from "../../server/src/package/inf-facts.ts";
import { linkPackage } from "../../server/src/package/link.ts";
import { evaluateProject } from "../../server/src/project/evaluate.ts";
import { indexFiles } from "../../server/src/project/files.ts";
import type { DriverKind, Project } from "../../server/src/project/model.ts";
import { parseProject } from "../../server/src/project/parse.ts";
import type { Encoding } from "../../server/src/text/decode.ts";
import type { Source } from "../../server/src/text/source.ts";
import { extensionOf } from "../../server/src/text/uri.ts";

const folder = "file:///driver";

export const uriOf = (path: string): string => `${folder}/${path}`;
export const pathOf = (uri: string): string => uri.slice(folder.length + 1);

export interface OpenPackage {
  readonly files: readonly AnyFile[];
  readonly driver: DriverPackage;
}

/**
 * All files of a package, given as path to text, linked as one driver: what the project says, else what the INF says, else what
 * the sources include.
 */
export function openPackage(
  texts: ReadonlyMap<string, string>,
  parseC: ParseC,
  encodings: ReadonlyMap<string, Encoding> = new Map(),
): OpenPackage {
  const sources = [...texts].map(([path, text]): Source => {
    const encoding = encodings.get(path);
    return { uri: uriOf(path), version: 0, text, ...(encoding && { encoding }) };
  });
  const having = (extension: RegExp) => sources.filter(({ uri }) => extension.test(extensionOf(uri)));
  const infs = having(/^\.in[fx]$/).map(parseInf);
  const projectFiles = having(/^\.(vcxproj|props|targets)$/).map(parseProject);
  const projectFile = projectFiles.find(({ uri }) => extensionOf(uri) === ".vcxproj");
  const lookup = (uri: string) => projectFiles.find((file) => file.uri === uri);
  const files = indexFiles(sources.map(({ uri }) => uri));
  const project = projectFile && evaluateProject(projectFile, lookup, files);
  const umdf = frameworkOf(project, infs.map(infFacts));
  const code = having(/^\.(c|cc|cpp|h|hpp)$/);
  const read = (kind: DriverKind) => code.map((source) => parseC(source, packageDefines(kind, umdf, project)));
  const kind =
    project?.driverKind ??
    infs.map(infFacts).find((facts) => facts.umdf)?.umdf?.kind ??
    kindByIncludes(read("unknown"));
  const cFiles = read(kind);
  const driver = linkPackage({
    id: projectFile?.uri ?? folder,
    driverKind: kind,
    ...(project && { project }),
    sources: cFiles,
    infs,
    defines: packageDefines(kind, umdf, project),
    ...(umdf && { umdf }),
  });
  return { files: [...cFiles, ...infs, ...projectFiles], driver };
}

function frameworkOf(
  project: Project | undefined,
  infs: readonly ReturnType<typeof infFacts>[],
): DriverPackage["umdf"] {
  const { target, minimum } = project?.umdf ?? {};
  const version = target ?? infs.find((facts) => facts.umdf?.version)?.umdf?.version;
  return version === undefined ? undefined : { target: version, ...(minimum && { minimum }) };
}

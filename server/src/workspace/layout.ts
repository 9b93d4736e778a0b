import { discoverPackages } from "../package/discover.ts";
import { fileKind } from "../package/file-kind.ts";
import type { PackageOutline, Survey } from "../package/outline.ts";
import { buildsOnlyPrograms, programSources } from "../project/cmake.ts";
import { type FileIndex, matchFiles } from "../project/files.ts";
import type { ProjectFile } from "../project/model.ts";
import { addTo } from "../text/group.ts";
import type { Source } from "../text/source.ts";
import { extensionOf, folderOf, nameOf, uriKey } from "../text/uri.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import type { Parsed } from "./parsed.ts";
import type { Texts } from "./texts.ts";

/** The packages of the workspace as they are now, their sources not read. */
export interface Layout {
  readonly files: FileIndex;
  readonly survey: Survey;
  readonly outlines: readonly PackageOutline[];
  /** The packages that name a file: as their project, as a source or as an INF. */
  outlinesOf(uri: string): readonly PackageOutline[];
}

/** Gives the layout, or the files that must be loaded first. The same object until something it is made of changes. */
export interface FindLayout {
  find(files: FileIndex, kernelClientProjects: readonly string[]): Layout | { readonly missing: readonly string[] };
  /** The text of a file may be another one now. */
  changed(uri: string): void;
}

export function createFindLayout(texts: () => Texts, parsed: Parsed): FindLayout {
  const evaluation = createEvaluation();
  let last: { readonly layout: Layout; readonly clients: readonly string[] } | undefined;
  return {
    find(files, clients) {
      if (last?.layout.files === files && last.clients === clients) return last.layout;
      const described = files.all.filter(tellsOfPackages);
      const missing = described.filter((uri) => !texts().loaded(uri));
      if (missing.length > 0) return { missing };
      const sources = described.flatMap((uri) => texts().get(uri) ?? []);
      const survey = { ...surveyOf(sources, files, parsed, evaluation), kernelClientProjects: clients };
      const layout = layoutOf(files, survey, discoverPackages(survey, files));
      last = { layout, clients };
      return layout;
    },
    changed(uri) {
      if (tellsOfPackages(uri)) last = undefined;
    },
  };
}

function surveyOf(
  sources: readonly Source[],
  files: FileIndex,
  parsed: Parsed,
  evaluation: Evaluation,
): Omit<Survey, "kernelClientProjects"> {
  const byKey = new Map(sources.map((source) => [uriKey(source.uri), source]));
  const lookup = (uri: string): ProjectFile | undefined => {
    const source = byKey.get(uriKey(uri));
    return source && parsed.project(source);
  };
  const cmake = sources.filter(({ uri }) => isCMake(uri));
  return {
    infs: sources.filter(({ uri }) => fileKind(uri) === "inf").map(parsed.inf),
    projects: sources
      .filter(({ uri }) => extensionOf(uri) === ".vcxproj")
      .map((source) => evaluation.evaluate(parsed.project(source), lookup, files)),
    programFolders: cmake.filter(({ text }) => buildsOnlyPrograms(text)).map(({ uri }) => folderOf(uri)),
    programSources: cmake.flatMap(({ uri, text }) =>
      programSources(text).flatMap((path) => matchFiles(files, folderOf(uri), path)),
    ),
  };
}

const isCMake = (uri: string): boolean => nameOf(uri).toLowerCase() === "cmakelists.txt";

const tellsOfPackages = (uri: string): boolean => {
  const kind = fileKind(uri);
  return kind === "inf" || kind === "project" || isCMake(uri);
};

function layoutOf(files: FileIndex, survey: Survey, outlines: readonly PackageOutline[]): Layout {
  const byFile = new Map<string, PackageOutline[]>();
  for (const outline of outlines) {
    const project = outline.project ? [outline.project.file.uri] : [];
    const named = [...project, ...outline.sources, ...outline.infs.map((inf) => inf.uri)];
    for (const key of new Set(named.map(uriKey))) addTo(byFile, key, outline);
  }
  return { files, survey, outlines, outlinesOf: (uri) => byFile.get(uriKey(uri)) ?? [] };
}

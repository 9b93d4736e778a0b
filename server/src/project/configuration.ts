import { folderOf, nameOf } from "../text/uri.ts";
import { evaluateCondition } from "./condition.ts";
import { type FileIndex, matchFiles, resolvePath } from "./files.ts";
import type { Element, ProjectFile } from "./model.ts";
import { aboutFile, expandProperties, findAbove, pathText, type Scope } from "./scope.ts";

/** One `Debug|x64` of a project. */
export interface Configuration {
  readonly configuration: string;
  readonly platform: string;
}

/** What evaluation asks for besides the project itself; the same for all configurations. */
export interface Surroundings {
  lookup(uri: string): ProjectFile | undefined;
  readonly files: FileIndex;
  /** The existing files an item's path means, seen from the project's folder. */
  match(path: string): readonly string[];
  /** The folder of the solution, as far as one lies above the project. */
  readonly solution: string | undefined;
}

export function surroundingsOf(file: ProjectFile, lookup: Surroundings["lookup"], files: FileIndex): Surroundings {
  const folder = folderOf(file.uri);
  const known = new Map<string, readonly string[]>();
  const match = (path: string): readonly string[] => {
    const found = known.get(path) ?? matchFiles(files, folder, path);
    known.set(path, found);
    return found;
  };
  return { lookup, files, match, solution: solutionFolder(folder, files) };
}

/** A project under one configuration, imports read: final properties, and the groups that items are to be taken from. */
export interface ConfiguredProject extends Scope, Surroundings {
  readonly uri: string;
  readonly folder: string;
  readonly itemGroups: readonly Group[];
  readonly definitionGroups: readonly Group[];
}

/** A group of items or item definitions, with the project or import it stands in. */
interface Group {
  readonly element: Element;
  readonly file: string;
}

/** The configurations a project declares; one `Debug|x64` when it declares none. */
export function configurationsOf(root: Element): readonly Configuration[] {
  const declared = root.children
    .filter((group) => group.name === "ItemGroup")
    .flatMap((group) => group.children)
    .filter((item) => item.name === "ProjectConfiguration")
    .map((item) => (item.attributes.Include ?? "").split("|"))
    .map(([configuration = "", platform = ""]) => ({ configuration, platform }));
  return declared.length > 0 ? declared : [{ configuration: "Debug", platform: "x64" }];
}

/** Evaluates properties and imports, as MSBuild does before it looks at any item. */
export function configure(
  file: ProjectFile,
  { configuration, platform }: Configuration,
  around: Surroundings,
): ConfiguredProject {
  const reading: Reading = {
    uri: file.uri,
    folder: folderOf(file.uri),
    properties: new Map(),
    thisFile: file.uri,
    itemGroups: [],
    definitionGroups: [],
    ...around,
    fixed: new Set(["configuration", "platform"]),
    imported: new Set([file.uri]),
  };
  giveReserved(reading);
  give(reading, "Configuration", configuration);
  give(reading, "Platform", platform);
  give(reading, "PlatformName", platform);
  if (file.root) readChildren(file.root, reading);
  return reading;
}

interface Reading extends ConfiguredProject {
  readonly itemGroups: Group[];
  readonly definitionGroups: Group[];
  /** Properties of the command line, which the project cannot set. */
  readonly fixed: ReadonlySet<string>;
  /** Files that were read: MSBuild reads each once. */
  readonly imported: Set<string>;
}

const give = (reading: Reading, name: string, value: string): void => {
  reading.properties.set(name.toLowerCase(), { name, value });
};

function giveReserved(reading: Reading): void {
  for (const what of ["File", "FullPath", "Name", "Extension"])
    give(reading, `MSBuildProject${what}`, aboutFile(reading.uri, what.toLowerCase()));
  give(reading, "MSBuildProjectDirectory", pathText(reading.folder));
  give(reading, "ProjectDir", `${pathText(reading.folder)}/`);
  give(reading, "ProjectName", aboutFile(reading.uri, "name"));
  if (reading.solution !== undefined) give(reading, "SolutionDir", `${pathText(reading.solution)}/`);
}

/** The nearest folder above a project that holds a solution. */
function solutionFolder(folder: string, files: FileIndex): string | undefined {
  for (let at = folder; at.includes("/"); at = folderOf(at))
    if (files.inFolder(at).some((uri) => /\.slnx?$/i.test(uri))) return at;
  return undefined;
}

/** Whether an element's condition holds; undefined when nobody can tell. */
export function conditionOf(element: Element, scope: ConfiguredProject): boolean | undefined {
  return evaluateCondition(element.attributes.Condition, {
    expand: (text) => expandProperties(text, scope).replace(/[%@]\([^()]*\)/g, ""),
    exists(path) {
      const uri = resolvePath(scope.folder, path);
      return uri !== undefined && (scope.files.find(uri) !== undefined || scope.files.below(uri).length > 0);
    },
  });
}

function readChildren(parent: Element, reading: Reading): void {
  for (const element of parent.children) {
    if (element.name === "Choose") readChoose(element, reading);
    else readers.get(element.name)?.(element, reading);
  }
}

type Read = (element: Element, reading: Reading) => unknown;

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["PropertyGroup", whenTrue(readProperties)],
  ["ImportGroup", whenTrue(readChildren)],
  ["Import", whenTrue(readImport)],
  ["ItemDefinitionGroup", whenTrue((element, reading) => keep(element, reading.definitionGroups, reading))],
  ["ItemGroup", unlessFalse((element, reading) => keep(element, reading.itemGroups, reading))],
]);

function whenTrue(read: Read): Read {
  return (element, reading) => void (conditionOf(element, reading) && read(element, reading));
}

/** For members: to look at a file too many is better than to overlook one. */
function unlessFalse(read: Read): Read {
  return (element, reading) => void (conditionOf(element, reading) !== false && read(element, reading));
}

const keep = (element: Element, groups: Group[], { thisFile }: Reading): number =>
  groups.push({ element, file: thisFile });

function readChoose(choose: Element, reading: Reading): void {
  const chosen = choose.children.find((branch) => branch.name === "Otherwise" || conditionOf(branch, reading));
  if (chosen) readChildren(chosen, reading);
}

function readProperties(group: Element, reading: Reading): void {
  for (const element of group.children) {
    const key = element.name.toLowerCase();
    if (reading.fixed.has(key) || !conditionOf(element, reading)) continue;
    reading.properties.set(key, {
      name: element.name,
      value: expandProperties(element.text, reading).trim(),
      place: { uri: reading.thisFile, span: element.textSpan },
    });
  }
}

function readImport(element: Element, reading: Reading): void {
  const path = expandProperties(element.attributes.Project ?? "", reading);
  const standard = standardImports.get(nameOf(path.replaceAll("\\", "/")).toLowerCase());
  const uri = standard
    ? findAbove(standard, reading.folder, reading.files)
    : resolvePath(folderOf(reading.thisFile), path);
  const file = uri === undefined ? undefined : reading.lookup(reading.files.find(uri) ?? uri);
  if (!file?.root || reading.imported.has(file.uri)) return;
  const importer = reading.thisFile;
  reading.imported.add(file.uri);
  reading.thisFile = file.uri;
  readChildren(file.root, reading);
  reading.thisFile = importer;
}

/** Visual C++ reads these files of the checkout at the place of its own. */
const standardImports: ReadonlyMap<string, string> = new Map([
  ["microsoft.cpp.default.props", "Directory.Build.props"],
  ["microsoft.cpp.targets", "Directory.Build.targets"],
]);

import { extensionOf } from "../text/uri.ts";
import { type ConfiguredProject, configurationsOf, configure, surroundingsOf } from "./configuration.ts";
import { type FileIndex, resolvePath } from "./files.ts";
import { evaluateItems, type Items, listOf } from "./items.ts";
import { byPrecedence, driverKindOf } from "./kind.ts";
import type { Project, ProjectFile } from "./model.ts";
import { aboutFile, propertyOf, withoutUnknown } from "./scope.ts";
import { umdfVersions } from "./versions.ts";

/**
 * Evaluates a project in every configuration it declares and joins the answers. `lookup` gives imported files by URI; imports
 * it does not know (those of Visual Studio and the WDK) count as empty. A file without a root gives a project without members.
 */
export function evaluateProject(
  file: ProjectFile,
  lookup: (uri: string) => ProjectFile | undefined,
  files: FileIndex,
): Project {
  const around = surroundingsOf(file, lookup, files);
  const configured = (file.root ? configurationsOf(file.root) : []).map((one) => configure(file, one, around));
  const evaluated = configured.map((project) => ({ project, items: evaluateItems(project) }));
  const includeFolders = distinct(evaluated.flatMap(includeFoldersOf));
  const kinds = configured.map((project) => driverKindOf((name) => withoutUnknown(propertyOf(project, name))));
  const umdf = umdfVersions(file.uri, configured);
  return {
    file,
    driverKind: byPrecedence.find((kind) => kinds.includes(kind)) ?? "unknown",
    sources: membersOf(evaluated, ["clcompile", "clinclude"]).concat(forcedIncludes(evaluated, includeFolders, files)),
    infs: membersOf(evaluated, ["inf", "none", "filestopackage"]).filter((uri) => /\.in[fx](\.in)?$/i.test(uri)),
    references: membersOf(evaluated, ["projectreference"]),
    includeFolders,
    defines: commonDefines(evaluated),
    ...(umdf ? { umdf } : {}),
    targetName: targetNameOf(configured) ?? aboutFile(file.uri, "name"),
    platforms: distinct(configured.map((project) => propertyOf(project, "DriverTargetPlatform"))).filter(
      (name) => name !== "",
    ),
  };
}

interface Evaluated {
  readonly project: ConfiguredProject;
  readonly items: Items;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const membersOf = (evaluated: readonly Evaluated[], types: readonly string[]): string[] =>
  distinct(types.flatMap((type) => evaluated.flatMap(({ items }) => [...(items.files.get(type) ?? [])])));

function includeFoldersOf({ project, items }: Evaluated): readonly string[] {
  const lists = [...(items.compile.get("additionalincludedirectories") ?? []), propertyOf(project, "IncludePath")];
  return lists.flatMap(listOf).flatMap((path) => resolvePath(project.folder, path) ?? []);
}

function forcedIncludes(evaluated: readonly Evaluated[], folders: readonly string[], files: FileIndex): string[] {
  const found = evaluated.flatMap(({ project, items }) =>
    (items.compile.get("forcedincludefiles") ?? [])
      .flatMap(listOf)
      .flatMap((path) => [project.folder, ...folders].map((folder) => resolvePath(folder, path)))
      .flatMap((uri) => (uri === undefined ? [] : (files.find(uri) ?? []))),
  );
  return distinct(found);
}

/** Properties that the WDK hands to the compiler as symbols of the same name: `UMDF_VERSION_MINOR`, `IDDCX_VERSION_MAJOR`. */
const versionSymbol = /^[A-Z\d]+_(VERSION_(MAJOR|MINOR)|MINIMUM_VERSION_REQUIRED)$/;

function commonDefines(evaluated: readonly Evaluated[]): ReadonlyMap<string, string> {
  const [first, ...rest] = evaluated.map(definesOf);
  const common = [...(first ?? [])].filter(([name, value]) => rest.every((other) => other.get(name) === value));
  return new Map(common);
}

function definesOf({ project, items }: Evaluated): ReadonlyMap<string, string> {
  const defines = new Map<string, string>();
  for (const { name, value } of project.properties.values())
    if (versionSymbol.test(name) && value !== "" && value === withoutUnknown(value)) defines.set(name, value);
  for (const definition of (items.compile.get("preprocessordefinitions") ?? []).flatMap(listOf)) {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(definition) ?? [];
    if (name !== undefined) defines.set(name, value ?? "1");
  }
  if (isAllCpp(items)) defines.set("__cplusplus", "201703");
  return defines;
}

/** True when the sources that would be C by their names are read as C++, all of them. */
function isAllCpp({ files, asCpp }: Items): boolean {
  const named = [...(files.get("clcompile") ?? [])].filter((uri) => extensionOf(uri) === ".c");
  return named.length > 0 && named.every((uri) => asCpp.has(uri));
}

/** The name in the first configuration whose value is known. */
function targetNameOf(configured: readonly ConfiguredProject[]): string | undefined {
  const names = configured.flatMap((project) => [
    propertyOf(project, "TargetName"),
    propertyOf(project, "ProjectName"),
  ]);
  return names.find((name) => name !== "" && name === withoutUnknown(name));
}

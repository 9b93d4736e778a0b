import { type ConfiguredProject, conditionOf } from "./configuration.ts";
import type { Element } from "./model.ts";
import { expandProperties, longestValue, unknownValue } from "./scope.ts";

/** The items of one configuration that name existing files, and the compiler settings that hold for all sources. */
export interface Items {
  /** URIs by item type in lower case. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** Metadata of ClCompile by name in lower case, from definitions and from single items: `;` lists, one for each place. */
  readonly compile: ReadonlyMap<string, readonly string[]>;
  /** Sources that are read as C++ whatever they are called. */
  readonly asCpp: ReadonlySet<string>;
}

/** Evaluates item definitions and items, in MSBuild's order: all definitions come first. */
export function evaluateItems(project: ConfiguredProject): Items {
  const common = new Map<string, string>();
  for (const { element: group, file } of project.definitionGroups) {
    const there = { ...project, thisFile: file };
    for (const element of group.children)
      if (element.name.toLowerCase() === "clcompile" && conditionOf(element, there)) define(element, common, there);
  }
  const files = new Map<string, Set<string>>();
  const compile = new Map([...common].map(([name, value]) => [name, [value]]));
  const asCpp = new Set<string>();
  for (const { element: group, file } of project.itemGroups) {
    const there = { ...project, thisFile: file };
    for (const element of group.children) {
      if (conditionOf(element, there) === false) continue;
      const type = element.name.toLowerCase();
      addItem(element, type, files, there);
      if (type !== "clcompile") continue;
      addSettings(element, common, compile, there);
      const language = settingOf(element, "compileas", common, there) ?? common.get("compileas");
      if (language?.toLowerCase() === "compileascpp")
        for (const uri of filesOf(element.attributes.Include, files, there)) asCpp.add(uri);
    }
  }
  return { files, compile, asCpp };
}

function define(element: Element, known: Map<string, string>, project: ConfiguredProject): void {
  for (const child of element.children)
    if (conditionOf(child, project)) known.set(child.name.toLowerCase(), metadata(child.text, known, project));
}

function metadata(text: string, known: ReadonlyMap<string, string>, project: ConfiguredProject): string {
  const value = expandProperties(text, project).replace(
    /%\((?:\w+\.)?(\w+)\)/g,
    (_, name: string) => known.get(name.toLowerCase()) ?? "",
  );
  return value.length > longestValue ? unknownValue : value;
}

/** Include folders and forced includes of a single source count for the whole project; its symbols do not. */
function addSettings(
  element: Element,
  common: Map<string, string>,
  compile: Map<string, string[]>,
  project: ConfiguredProject,
): void {
  for (const name of ["additionalincludedirectories", "forcedincludefiles"]) {
    const own = settingOf(element, name, common, project);
    if (own !== undefined) compile.set(name, [...(compile.get(name) ?? []), own]);
  }
}

/** What an item says itself; undefined when the definitions hold for it. */
function settingOf(
  { children }: Element,
  name: string,
  common: ReadonlyMap<string, string>,
  project: ConfiguredProject,
): string | undefined {
  const own = children.find((child) => child.name.toLowerCase() === name && conditionOf(child, project));
  return own && metadata(own.text, common, project);
}

function addItem(element: Element, type: string, files: Map<string, Set<string>>, project: ConfiguredProject): void {
  const { Include, Exclude, Remove } = element.attributes;
  const items = files.get(type) ?? new Set();
  files.set(type, items);
  if (Include !== undefined && !excludedFromBuild(element, project)) {
    const excluded = new Set(filesOf(Exclude, files, project));
    for (const uri of filesOf(Include, files, project)) if (!excluded.has(uri)) items.add(uri);
  }
  for (const uri of filesOf(Remove, files, project)) items.delete(uri);
}

const excludedFromBuild = (element: Element, project: ConfiguredProject): boolean =>
  element.children.some(
    (child) =>
      child.name === "ExcludedFromBuild" && child.text.toLowerCase() === "true" && conditionOf(child, project) === true,
  );

function filesOf(
  list: string | undefined,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  project: ConfiguredProject,
): readonly string[] {
  if (list === undefined) return [];
  return listOf(expandProperties(list, project)).flatMap((path) => {
    const items = /^@\(\s*(\w+)\s*\)$/.exec(path);
    if (items) return [...(known.get(items[1]!.toLowerCase()) ?? [])];
    return project.match(unescaped(path));
  });
}

/** The parts of a `;` list, without the parts whose text only the build knows. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !part.includes(unknownValue));

/** MSBuild writes characters that mean something to it as `%28`. */
const unescaped = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

import type { Location } from "../text/source.ts";
import { folderOf, nameOf } from "../text/uri.ts";
import type { FileIndex } from "./files.ts";
import { resolvePath } from "./files.ts";

/** Stands in an expanded text for a property that nobody here sets, as `$(IntDir)`, whose value only the build knows. */
export const unknownValue = "\0";

/** The value without what only the build knows: what MSBuild would see if it knew no more than we do. */
export const withoutUnknown = (value: string): string => value.replaceAll(unknownValue, "");

export interface Property {
  /** As the project spells it. */
  readonly name: string;
  readonly value: string;
  /** The text between the tags; absent for a property that the build system gives. */
  readonly place?: Location;
}

/** Properties that double themselves must not eat all memory. */
export const longestValue = 100_000;

/** Calls within calls must not exhaust the stack. */
const longestCall = 1000;

/** The properties of one configuration while it is evaluated. */
export interface Scope {
  readonly properties: Map<string, Property>;
  readonly files: FileIndex;
  /** The project or import that is being read; `$(MSBuildThisFile...)` speak of it. */
  thisFile: string;
}

export const propertyOf = (scope: Scope, name: string): string => scope.properties.get(name.toLowerCase())?.value ?? "";

/** Replaces `$(Name)` and the few property functions that paths need. */
export function expandProperties(text: string, scope: Scope): string {
  let result = "";
  let from = 0;
  for (let at = text.indexOf("$("); at >= 0; at = text.indexOf("$(", from)) {
    const end = closingParenthesis(text, at + 1);
    if (end < 0) break;
    result += text.slice(from, at) + expressionValue(text.slice(at + 2, end), scope);
    from = end + 1;
  }
  result += text.slice(from);
  return result.length > longestValue ? unknownValue : result;
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return i;
  }
  return -1;
}

function expressionValue(expression: string, scope: Scope): string {
  const name = expression.trim().toLowerCase();
  const property = scope.properties.get(name);
  if (property) return property.value;
  if (name.startsWith("msbuildthisfile")) return aboutFile(scope.thisFile, name.slice("msbuildthisfile".length));
  const above = /^\[msbuild\]::(getpathoffileabove|getdirectorynameoffileabove)\((.*)\)$/is.exec(expression.trim());
  return above && expression.length < longestCall
    ? fileAbove(above[1]!, argumentsOf(above[2]!, scope), scope)
    : unknownValue;
}

const argumentsOf = (list: string, scope: Scope): readonly string[] =>
  list.split(",").map((argument) => expandProperties(argument.trim().replace(/^(['"])(.*)\1$/, "$2"), scope));

/** `GetPathOfFileAbove(file, startFolder?)` and `GetDirectoryNameOfFileAbove(startFolder, file)`. */
function fileAbove(callee: string, args: readonly string[], scope: Scope): string {
  const path = callee.toLowerCase() === "getpathoffileabove";
  const [name, start] = path ? [args[0], args[1]] : [args[1], args[0]];
  const folder = start === undefined ? folderOf(scope.thisFile) : resolvePath(folderOf(scope.thisFile), start);
  const found = name && folder ? findAbove(name, folder, scope.files) : undefined;
  if (found === undefined) return "";
  return path ? pathText(found) : pathText(folderOf(found));
}

/** The file of a name in a folder or the nearest folder above it. */
export function findAbove(name: string, folder: string, files: FileIndex): string | undefined {
  for (let at = folder; at.includes("/"); at = folderOf(at)) {
    const file = files.find(`${at}/${encodeURIComponent(name)}`);
    if (file) return file;
  }
  return undefined;
}

/** A URI as the directory properties spell it: decoded, so that it can be joined with the paths of a project file. */
export function pathText(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** What `MSBuildProject` and `MSBuildThisFile` say of a file, by the rest of the property's name in lower case. */
export function aboutFile(uri: string, what: string): string {
  const name = nameOf(uri);
  const dot = name.lastIndexOf(".");
  switch (what) {
    case "":
    case "file":
      return name;
    case "fullpath":
      return pathText(uri);
    case "name":
      return dot < 0 ? name : name.slice(0, dot);
    case "extension":
      return dot < 0 ? "" : name.slice(dot);
    case "directory":
      return `${pathText(folderOf(uri))}/`;
    default:
      return unknownValue;
  }
}

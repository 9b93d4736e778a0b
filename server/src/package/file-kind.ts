import { extensionOf, nameOf } from "../text/uri.ts";
import { cHeaders, cSources } from "./outline.ts";

/** True for a document that was never saved and has no name to judge by. */
export const isUnnamed = (uri: string): boolean => /^untitled:[^./]*$/i.test(uri);

/** What the core reads a file as, judged by its name; undefined for files it does not read. Of unnamed documents it gets INFs only. */
export function fileKind(uri: string): "c" | "inf" | "project" | undefined {
  const extension = extensionOf(uri);
  if (cSources.has(extension) || cHeaders.has(extension)) return "c";
  if (isUnnamed(uri) || /\.in[fx](\.in)?$/i.test(nameOf(uri))) return "inf";
  return projectExtensions.has(extension) ? "project" : undefined;
}

const projectExtensions: ReadonlySet<string> = new Set([".vcxproj", ".vcxitems", ".props", ".targets"]);

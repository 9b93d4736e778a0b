import { extensionOf, nameOf } from "../text/uri.ts";
import { cHeaders, cSources } from "./outline.ts";

/** What the core reads a file as, judged by its name; undefined for files it does not read. */
export function fileKind(uri: string): "c" | "inf" | "project" | undefined {
  const extension = extensionOf(uri);
  if (cSources.has(extension) || cHeaders.has(extension)) return "c";
  if (/\.in[fx](\.in)?$/i.test(nameOf(uri))) return "inf";
  return projectExtensions.has(extension) ? "project" : undefined;
}

const projectExtensions: ReadonlySet<string> = new Set([".vcxproj", ".vcxitems", ".props", ".targets"]);

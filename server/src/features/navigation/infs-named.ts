import { nameKey } from "../../inf/sections.ts";
import { folderOf, nameOf, uriKey } from "../../text/uri.ts";

/**
 * Of some files those that an INF may mean by a file name: built INFs have sources with other endings. Files in its own folder
 * come before all others.
 */
export function infsNamed(name: string, from: string, uris: readonly string[]): readonly string[] {
  const stem = nameKey(name).replace(/\.inf$/, "");
  const wanted = new Set([".inf", ".inx", ".inf.in", ".inx.in"].map((ending) => stem + ending));
  const found = uris.filter((uri) => wanted.has(nameKey(nameOf(uri))));
  const near = found.filter((uri) => uriKey(folderOf(uri)) === uriKey(folderOf(from)));
  return near.length > 0 ? near : found;
}

import picomatch from "picomatch";
import type { Host } from "../host.ts";
import { folderOf } from "../text/uri.ts";

/** Folders deeper than this are not looked through. */
const depth = 40;

/**
 * True when a `.gitattributes` file above gives the file a `working-tree-encoding`: what stands on this disk then need not be
 * what a checkout on Windows gives. For `file:` URIs.
 * https://git-scm.com/docs/gitattributes
 */
export async function isReencodedByGit(uri: string, host: Pick<Host, "read">): Promise<boolean> {
  let folder = folderOf(uri);
  for (let level = 0; level < depth && folder.length > "file://".length; level++) {
    const found = workingTreeEncoding(await textOf(`${folder}/.gitattributes`, host), uri.slice(folder.length + 1));
    if (found !== undefined) return found;
    if ((await textOf(`${folder}/.git/HEAD`, host)) !== "") return false;
    folder = folderOf(folder);
  }
  return false;
}

/** What the last fitting line says; undefined when none speaks of the encoding. `path` is relative to the file's folder. */
function workingTreeEncoding(attributes: string, path: string): boolean | undefined {
  let found: boolean | undefined;
  for (const line of attributes.split(/\r?\n/)) {
    const [pattern, ...words] = line.trim().split(/\s+/);
    const word = words.findLast((each) => /^[-!]?working-tree-encoding\b/.test(each));
    if (!pattern || pattern.startsWith("#") || !word || !fits(pattern, decoded(path))) continue;
    found = word.startsWith("working-tree-encoding=");
  }
  return found;
}

/** A pattern with a slash is about paths from its folder on, another one about names in all folders below. */
const fits = (pattern: string, path: string): boolean =>
  pattern.replace(/\/$/, "").includes("/")
    ? picomatch.isMatch(path, pattern.replace(/^\//, ""), { dot: true })
    : picomatch.isMatch(path.slice(path.lastIndexOf("/") + 1), pattern, { dot: true });

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function textOf(uri: string, host: Pick<Host, "read">): Promise<string> {
  try {
    return new TextDecoder().decode(await host.read(uri));
  } catch {
    return "";
  }
}

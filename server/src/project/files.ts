import { groupBy } from "../text/group.ts";
import { folderOf, joinUri, nameOf, uriKey } from "../text/uri.ts";

/** The files that exist, found as Windows finds them: without regard to case. Answers are spelled as the host spells them. */
export interface FileIndex {
  readonly all: readonly string[];
  find(uri: string): string | undefined;
  /** Files directly in a folder. */
  inFolder(folder: string): readonly string[];
  /** Files in a folder and in all folders below it. */
  below(folder: string): readonly string[];
  /** Files of a name, wherever they lie. */
  named(name: string): readonly string[];
}

export function indexFiles(uris: Iterable<string>): FileIndex {
  const byKey = new Map<string, string>();
  for (const uri of uris) byKey.set(uriKey(uri), uri);
  const keys = [...byKey.keys()].sort();
  const all = keys.map((key) => byKey.get(key)!);
  const byFolder = groupBy(all, (uri) => uriKey(folderOf(uri)));
  const byName = groupBy(all, (uri) => nameOf(uri).toLowerCase());
  return {
    all,
    find: (uri) => byKey.get(uriKey(uri)),
    inFolder: (folder) => byFolder.get(uriKey(folder)) ?? [],
    below(folder) {
      const prefix = `${uriKey(folder)}/`;
      const start = lowerBound(keys, prefix);
      return all.slice(start, lowerBound(keys, `${prefix}\uffff`));
    },
    named: (name) => byName.get(name.toLowerCase()) ?? [],
  };
}

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A path of a project file as a URI. Absolute paths are decoded URIs, as the directory properties give them; drive letters and
 * shares stand for no file we know, so they give undefined like an empty path.
 */
export function resolvePath(folder: string, path: string): string | undefined {
  const trimmed = path.trim();
  if (trimmed === "" || /^[a-z]:|^\\\\/i.test(trimmed)) return undefined;
  const absolute = /^([a-z][a-z0-9+.-]+:(?:\/\/[^/\\]*)?)(.*)$/is.exec(trimmed);
  return absolute ? joinUri(absolute[1]!, absolute[2]!) : joinUri(folder, trimmed);
}

/** The existing files that a path of an item list means: one file, or for `*`, `?` and `**` all that match. */
export function matchFiles(files: FileIndex, folder: string, path: string): readonly string[] {
  const wild = path.search(/[*?]/);
  if (wild < 0) {
    const uri = resolvePath(folder, path);
    const file = uri === undefined ? undefined : files.find(uri);
    return file === undefined ? [] : [file];
  }
  const fixed = path.slice(0, wild).search(/[\\/][^\\/]*$/) + 1;
  const base = fixed === 0 ? folder : resolvePath(folder, path.slice(0, fixed));
  if (base === undefined) return [];
  const tail = path.slice(fixed).replaceAll("\\", "/");
  const pattern = wildcard(tail);
  const skip = uriKey(base).length + 1;
  const candidates = /\/|\*\*/.test(tail) ? files.below(base) : files.inFolder(base);
  return candidates.filter((uri) => pattern.test(uriKey(uri).slice(skip)));
}

// Not a glob library: brackets, braces and parentheses are ordinary characters in MSBuild.
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[^\w\s/]/g, (piece) => wildcards[piece] ?? `\\${piece}`);
  return new RegExp(`^${source}$`, "i");
}

const wildcards: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };

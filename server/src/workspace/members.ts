import type { CFile, Defines } from "../c/facts.ts";
import { fileKind } from "../package/file-kind.ts";
import { resolveInclude } from "../package/includes.ts";
import type { FileIndex } from "../project/files.ts";
import type { Source } from "../text/source.ts";
import { uriKey } from "../text/uri.ts";
import type { State, Stop } from "./state.ts";

/** Where a package's sources are to be sought, and how they are to be read. */
export interface Search {
  /** Where to begin. */
  readonly sources: readonly string[];
  readonly includeFolders: readonly string[];
  /** The files that an include may mean. */
  readonly files: FileIndex;
  readonly defines: Defines;
}

/** So many files are parsed before other work gets its turn. */
const together = 8;

/**
 * The sources and the workspace's own headers that they include, however deep, as they all are at one moment. Loads and parses
 * what is missing; files that cannot be read are left out. Undefined when stopped.
 */
export async function membersOf(search: Search, state: State, stop: Stop): Promise<readonly CFile[] | undefined> {
  while (!stop.isCancellationRequested) {
    const { found, unread, unparsed } = membersByNow(search, state);
    if (unread.length === 0 && unparsed.length === 0) return found;
    await state.texts.load(unread);
    for (const source of unparsed.slice(0, together)) state.parsed.c(source, search.defines);
    if (unparsed.length > together) await state.pause();
  }
  return undefined;
}

interface MembersByNow {
  /** The sources, then the headers in the order they are reached. */
  readonly found: CFile[];
  readonly unread: string[];
  readonly unparsed: Source[];
}

function membersByNow({ sources, includeFolders, files, defines }: Search, { texts, parsed }: State): MembersByNow {
  const members: MembersByNow = { found: [], unread: [], unparsed: [] };
  const queue = [...sources];
  const seen = new Set(queue.map(uriKey));
  for (let uri = queue.shift(); uri !== undefined; uri = queue.shift()) {
    if (!texts.loaded(uri)) members.unread.push(uri);
    const source = texts.get(uri);
    if (!source) continue;
    const file = parsed.cIfParsed(source, defines);
    if (file) members.found.push(file);
    else members.unparsed.push(source);
    for (const include of file?.includes ?? []) {
      const header = resolveInclude(include, uri, includeFolders, files);
      if (header === undefined || seen.has(uriKey(header)) || fileKind(header) !== "c") continue;
      seen.add(uriKey(header));
      queue.push(header);
    }
  }
  return members;
}

import type { Host } from "../host.ts";
import { fileKind } from "../package/file-kind.ts";
import { type FileIndex, indexFiles } from "../project/files.ts";
import { isBelow, nameOf, uriKey } from "../text/uri.ts";

/** The files of all folders of the workspace, and open documents that lie elsewhere. */
export interface Listing {
  setFolders(folders: readonly string[]): void;
  /** A file appeared or vanished; a folder that vanished takes its files with it. */
  created(uri: string): void;
  deleted(uri: string): void;
  /** Lists the folders that were not listed yet. */
  ready(): Promise<void>;
  /** The index of what is listed by now; the same object until something changes. */
  index(opened: readonly string[]): FileIndex;
}

export function createListing(host: Host, log: (line: string) => void): Listing {
  let folders = new Map<string, Promise<void>>();
  let known = new Map<string, string>();
  let current: { readonly index: FileIndex; readonly opened: readonly string[] } | undefined;
  const add = (uris: readonly string[]): void => {
    for (const uri of uris) known.set(uriKey(uri), uri);
    current = undefined;
  };
  const list = (folder: string): Promise<void> =>
    host.list(folder).then(
      (uris) => {
        if (folders.has(folder)) add(uris);
      },
      (error) => log(`Cannot list ${folder}: ${error}`),
    );
  return {
    setFolders(wanted) {
      folders = new Map(wanted.map((folder) => [folder, folders.get(folder) ?? list(folder)]));
      known = new Map([...known].filter(([, uri]) => wanted.some((folder) => isBelow(uri, folder))));
      current = undefined;
    },
    created(uri) {
      const mine = [...folders.keys()].some((folder) => isBelow(uri, folder));
      if (mine && isWanted(uri) && !known.has(uriKey(uri))) add([uri]);
    },
    deleted(uri) {
      known = new Map([...known].filter(([, file]) => !isBelow(file, uri)));
      current = undefined;
    },
    ready: async () => void (await Promise.all(folders.values())),
    index(opened) {
      const elsewhere = opened.filter((uri) => !known.has(uriKey(uri)));
      if (!current || String(current.opened) !== String(elsewhere))
        current = { index: indexFiles([...known.values(), ...elsewhere]), opened: elsewhere };
      return current.index;
    },
  };
}

/** Files whose names alone tell something, besides those that are read. */
const isWanted = (uri: string): boolean =>
  fileKind(uri) !== undefined || /\.slnx?$|^cmakelists\.txt$|^cargo\.toml$/i.test(nameOf(uri));

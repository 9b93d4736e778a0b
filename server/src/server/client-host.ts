import picomatch from "picomatch";
import { type Host, skippedFiles, wantedFiles } from "../host.ts";

/** Files, wherever they are. */
export type Files = Pick<Host, "read" | "list">;

/** What an editor may announce in `initializationOptions`. */
export interface InitializationOptions {
  /** It answers `umdf/readFile` and `umdf/listFiles`, so that files are read where only the editor can: in a browser, on a virtual file system. */
  readonly readsFiles: boolean;
  /** URI of the folder with the server's WebAssembly files, for a server that cannot know where it was loaded from. */
  readonly dist?: string;
  /** The user's settings, from editors that are not asked for them. */
  readonly settings?: unknown;
}

/** Never throws: what has the wrong shape counts as not announced. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  const given: Record<string, unknown> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    readsFiles: given.readsFiles === true,
    ...(typeof given.dist === "string" && { dist: given.dist }),
    settings: given.settings,
  };
}

/** Sends a request of ours to the editor. */
export type Ask = (method: "umdf/readFile" | "umdf/listFiles", params: object) => Promise<unknown>;

/** Files on the disk where there is one, all others through the editor; none where the editor does not offer it. */
export function hostFiles(disk: Files | undefined, options: InitializationOptions, ask: Ask): Files {
  const elsewhere = options.readsFiles ? clientFiles(ask) : noFiles;
  const filesOf = (uri: string): Files => (disk && uri.startsWith("file:") ? disk : elsewhere);
  return {
    read: (uri) => filesOf(uri).read(uri),
    list: (folder) => filesOf(folder).list(folder),
  };
}

/** Bytes travel as base64. */
const clientFiles = (ask: Ask): Files => ({
  async read(uri) {
    const content = await ask("umdf/readFile", { uri });
    if (typeof content !== "string") throw new Error(`The editor cannot read ${uri}.`);
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  },
  async list(folder) {
    const uris = await ask("umdf/listFiles", { folder, pattern: wantedFiles });
    const listed = Array.isArray(uris) ? uris.filter((uri) => typeof uri === "string") : [];
    return listed.filter((uri) => !isSkipped(uri.slice(folder.length + 1)));
  },
});

const isSkipped = picomatch([...skippedFiles], { nocase: true, dot: true });

/** Every document is then judged by the documents that are open. */
const noFiles: Files = {
  read: (uri) => Promise.reject(new Error(`No access to ${uri}.`)),
  list: () => Promise.resolve([]),
};

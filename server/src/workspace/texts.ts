import type { Host } from "../host.ts";
import type { Source } from "../text/source.ts";
import { uriKey } from "../text/uri.ts";
import { createDisk, largest, tooLarge } from "./disk.ts";
import { createEncodings } from "./encodings.ts";

/** So many files are read at a time: a process may not have many more open. */
const together = 64;

/** The texts of all files that were asked for: open documents win over the disk. */
export interface Texts {
  /** A document was opened or edited. Without an encoding it has the one that its file was found to have. */
  set(source: Source): void;
  /** A document was closed: what stands on the disk counts again. */
  close(uri: string): void;
  /** A file changed on the disk; it is read again when it is asked for. */
  forget(uri: string): void;
  /** The text as it is now; undefined when it cannot be read or was not loaded. */
  get(uri: string): Source | undefined;
  /** False when the file must be loaded before `get` can tell. */
  loaded(uri: string): boolean;
  /** Reads the files that are not loaded. Never rejects: a file that cannot be read is logged and has no text. */
  load(uris: readonly string[]): Promise<void>;
  /** Finds out how the file of an open document is encoded, unless that is known. Never rejects. */
  loadEncoding(uri: string): Promise<void>;
  /** The file of an open document was written, perhaps in another encoding. */
  forgetEncoding(uri: string): void;
  /** The version of an open document. */
  versionOf(uri: string): number | undefined;
  /** URIs of the open documents. */
  opened(): readonly string[];
}

/** `changed` is told of every file whose text may be another one now. */
export function createTexts(host: Host, log: (line: string) => void, changed: (uri: string) => void): Texts {
  const open = new Map<string, Source | undefined>();
  const disk = createDisk(host, log, changed);
  const encodings = createEncodings(host);
  const loaded = (uri: string): boolean => open.has(uriKey(uri)) || disk.has(uri);
  const forget = (uri: string): void => {
    disk.forget(uri);
    changed(uri);
  };
  const replace = (source: Source): void => {
    open.set(uriKey(source.uri), source.text.length > largest ? tooLarge(source.uri, log) : source);
    changed(source.uri);
  };
  return {
    set(source) {
      const encoding = source.encoding ?? encodings.get(source.uri);
      replace(encoding ? { ...source, encoding } : source);
    },
    close(uri) {
      open.delete(uriKey(uri));
      encodings.forget(uri);
      forget(uri);
    },
    forget,
    get: (uri) => (open.has(uriKey(uri)) ? open.get(uriKey(uri)) : disk.get(uri)),
    loaded,
    async load(uris) {
      const missing = uris.filter((uri) => !loaded(uri));
      for (let i = 0; i < missing.length; i += together)
        await Promise.all(missing.slice(i, i + together).map(disk.load));
    },
    async loadEncoding(uri) {
      if (!open.get(uriKey(uri)) || open.get(uriKey(uri))?.encoding) return;
      await encodings.load(uri);
      const now = open.get(uriKey(uri));
      const encoding = encodings.get(uri);
      if (now && !now.encoding && encoding) replace({ ...now, encoding });
    },
    forgetEncoding(uri) {
      encodings.forget(uri);
      const now = open.get(uriKey(uri));
      if (now?.encoding) replace({ uri: now.uri, version: now.version, text: now.text });
    },
    versionOf: (uri) => open.get(uriKey(uri))?.version,
    opened: () => [...open.values()].flatMap((source) => source?.uri ?? []),
  };
}

import type { Host } from "../host.ts";
import { decode } from "../text/decode.ts";
import type { Source } from "../text/source.ts";
import { uriKey } from "../text/uri.ts";

/** Files larger than this are data, not sources. */
const largest = 8 * 1024 * 1024;

/** So many files are read at a time: a process may not have many more open. */
const together = 64;

/** The texts of all files that were asked for: open documents win over the disk. */
export interface Texts {
  /** A document was opened or edited. */
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
  /** The version of an open document. */
  versionOf(uri: string): number | undefined;
  /** URIs of the open documents. */
  opened(): readonly string[];
}

/** `changed` is told of every file whose text may be another one now. */
export function createTexts(host: Host, log: (line: string) => void, changed: (uri: string) => void): Texts {
  const open = new Map<string, Source | undefined>();
  const disk = new Map<string, Source | undefined>();
  const loading = new Map<string, Promise<void>>();
  const loaded = (uri: string): boolean => open.has(uriKey(uri)) || disk.has(uriKey(uri));
  const forget = (uri: string): void => {
    disk.delete(uriKey(uri));
    loading.delete(uriKey(uri));
    changed(uri);
  };
  const start = (uri: string): Promise<void> => {
    const key = uriKey(uri);
    const reading: Promise<void> = readSource(host, uri, log).then((source) => {
      if (loading.get(key) !== reading) return;
      loading.delete(key);
      disk.set(key, source);
      changed(uri);
    });
    loading.set(key, reading);
    return reading;
  };
  return {
    set(source) {
      open.set(uriKey(source.uri), source.text.length > largest ? tooLarge(source.uri, log) : source);
      changed(source.uri);
    },
    close(uri) {
      open.delete(uriKey(uri));
      forget(uri);
    },
    forget,
    get: (uri) => (open.has(uriKey(uri)) ? open : disk).get(uriKey(uri)),
    loaded,
    async load(uris) {
      const missing = uris.filter((uri) => !loaded(uri));
      for (let i = 0; i < missing.length; i += together)
        await Promise.all(missing.slice(i, i + together).map((uri) => loading.get(uriKey(uri)) ?? start(uri)));
    },
    versionOf: (uri) => open.get(uriKey(uri))?.version,
    opened: () => [...open.values()].flatMap((source) => source?.uri ?? []),
  };
}

async function readSource(host: Host, uri: string, log: (line: string) => void): Promise<Source | undefined> {
  try {
    const bytes = await host.read(uri);
    if (bytes.length > largest) return tooLarge(uri, log);
    const { text, binary } = decode(bytes);
    return binary ? skip(uri, "it is no text file", log) : { uri, version: 0, text };
  } catch (error) {
    return skip(uri, error instanceof Error ? error.message : String(error), log);
  }
}

const tooLarge = (uri: string, log: (line: string) => void): undefined => skip(uri, "it is larger than 8 MB", log);

function skip(uri: string, reason: string, log: (line: string) => void): undefined {
  log(`Skipped ${uri}: ${reason}`);
}

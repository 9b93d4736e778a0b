import type { Host } from "../host.ts";
import { fileKind } from "../package/file-kind.ts";
import { decode } from "../text/decode.ts";
import type { Source } from "../text/source.ts";
import { uriKey } from "../text/uri.ts";
import { certainEncoding } from "./encodings.ts";

/** Files larger than this are data, not sources. */
export const largest = 8 * 1024 * 1024;

/** The texts of the files that were read. */
export interface Disk {
  /** Undefined when it cannot be read or was not loaded. */
  get(uri: string): Source | undefined;
  /** True when `get` can tell. */
  has(uri: string): boolean;
  forget(uri: string): void;
  /** Reads a file. Never rejects: one that cannot be read is logged and has no text. */
  load(uri: string): Promise<void>;
}

/** `changed` is told of every file whose text may be another one now. */
export function createDisk(host: Host, log: (line: string) => void, changed: (uri: string) => void): Disk {
  const texts = new Map<string, Source | undefined>();
  const loading = new Map<string, Promise<void>>();
  const start = (uri: string): Promise<void> => {
    const key = uriKey(uri);
    const reading: Promise<void> = readSource(host, uri, log).then((source) => {
      if (loading.get(key) !== reading) return;
      loading.delete(key);
      texts.set(key, source);
      changed(uri);
    });
    loading.set(key, reading);
    return reading;
  };
  return {
    get: (uri) => texts.get(uriKey(uri)),
    has: (uri) => texts.has(uriKey(uri)),
    forget(uri) {
      texts.delete(uriKey(uri));
      loading.delete(uriKey(uri));
    },
    load: (uri) => loading.get(uriKey(uri)) ?? start(uri),
  };
}

async function readSource(host: Host, uri: string, log: (line: string) => void): Promise<Source | undefined> {
  try {
    const bytes = await host.read(uri);
    if (bytes.length > largest) return tooLarge(uri, log);
    const decoded = decode(bytes);
    if (decoded.binary) return skip(uri, "it is no text file", log);
    const encoding = fileKind(uri) === "inf" ? await certainEncoding(uri, decoded, host) : undefined;
    return { uri, version: 0, text: decoded.text, ...(encoding && { encoding }) };
  } catch (error) {
    return skip(uri, error instanceof Error ? error.message : String(error), log);
  }
}

export const tooLarge = (uri: string, log: (line: string) => void): undefined =>
  skip(uri, "it is larger than 8 MB", log);

function skip(uri: string, reason: string, log: (line: string) => void): undefined {
  log(`Skipped ${uri}: ${reason}`);
}

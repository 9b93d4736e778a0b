import type { Host } from "../host.ts";
import { type Decoded, decode, type Encoding } from "../text/decode.ts";
import { uriKey } from "../text/uri.ts";
import { isReencodedByGit } from "./git-attributes.ts";

/** How the files of open documents are encoded. */
export interface Encodings {
  /** Undefined as long as nobody knows. */
  get(uri: string): Encoding | undefined;
  /** Finds it out, unless that was tried before. Never rejects. */
  load(uri: string): Promise<void>;
  forget(uri: string): void;
}

export function createEncodings(host: Host): Encodings {
  const known = new Map<string, Promise<Encoding | undefined>>();
  const found = new Map<string, Encoding>();
  return {
    get: (uri) => found.get(uriKey(uri)),
    async load(uri) {
      const key = uriKey(uri);
      const reading = known.get(key) ?? readEncoding(uri, host);
      known.set(key, reading);
      const encoding = await reading;
      if (encoding && known.get(key) === reading) found.set(key, encoding);
    },
    forget(uri) {
      known.delete(uriKey(uri));
      found.delete(uriKey(uri));
    },
  };
}

async function readEncoding(uri: string, host: Host): Promise<Encoding | undefined> {
  try {
    const decoded = decode(await host.read(uri));
    return decoded.binary ? undefined : await certainEncoding(uri, decoded, host);
  } catch {
    return undefined;
  }
}

/** The encoding of a file on this disk, unless git changes it; plain ASCII is the same wherever it stands. */
export async function certainEncoding(
  uri: string,
  { text, encoding }: Decoded,
  host: Host,
): Promise<Encoding | undefined> {
  if (!uri.startsWith("file:")) return undefined;
  const plain = encoding.name === "utf-16le" || (encoding.name === "utf-8" && !encoding.bom && isAscii(text));
  return plain || !(await isReencodedByGit(uri, host)) ? encoding : undefined;
}

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

import type { Host } from "../../server/src/host.ts";
import { isBelow } from "../../server/src/text/uri.ts";

/** A machine whose files are a map, for tests. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string | Uint8Array>;
  /** URIs in the order they were read. */
  readonly reads: string[];
}

export function memoryHost(files: Iterable<readonly [string, string | Uint8Array]>): MemoryHost {
  const kept = new Map(files);
  const reads: string[] = [];
  return {
    files: kept,
    reads,
    async read(uri) {
      reads.push(uri);
      const content = kept.get(uri);
      if (content === undefined) throw new Error("no such file");
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    list: async (folder) => [...kept.keys()].filter((uri) => isBelow(uri, folder)),
    grammar: () => Promise.reject(new Error("none")),
    later(_, run) {
      const timer = setImmediate(run);
      return () => clearImmediate(timer);
    },
  };
}

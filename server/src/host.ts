/** What the core needs from the machine it runs on: four functions, given by `node.ts`, `browser.ts` or a test. */
export interface Host {
  /** The bytes of a file. Rejects when it cannot be read; the caller goes on without it. */
  read(uri: string): Promise<Uint8Array>;
  /** Every file below a folder that the core may want (sources, INFs, projects), as URIs. Empty for a folder that cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of a WebAssembly file shipped with the server: `web-tree-sitter.wasm`, `tree-sitter-c.wasm`, `tree-sitter-cpp.wasm`. */
  grammar(name: string): Promise<Uint8Array>;
  /** Runs a function after so many milliseconds; the returned function calls it off. */
  later(milliseconds: number, run: () => void): () => void;
}

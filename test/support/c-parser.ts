import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CFile, Defines } from "../../server/src/c/facts.ts";
import { loadCParser } from "../../server/src/c/parse.ts";

const require = createRequire(import.meta.url);

const packages: Readonly<Record<string, string>> = {
  "web-tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-c.wasm": "tree-sitter-c/tree-sitter-c.wasm",
  "tree-sitter-cpp.wasm": "tree-sitter-cpp/tree-sitter-cpp.wasm",
};

/** The parser of the product, with the runtime and grammars of the installed packages. */
export const parseC = await loadCParser((name) => readFile(require.resolve(packages[name]!)));

/** Definitions of a UMDF 2 driver project. */
const umdf2: Defines = new Map([
  ["_KERNEL_MODE", undefined],
  ["UMDF_VERSION_MAJOR", "2"],
  ["UMDF_VERSION_MINOR", "15"],
  ["IS_UMDF_DRIVER", "1"],
]);

/** Facts of a text, as a UMDF 2 driver's file of this name. */
export const parseText = (text: string, name = "driver.c", defines: Defines = umdf2): CFile =>
  parseC({ uri: `file:///driver/${name}`, version: 0, text }, defines);

/**
 * Builds the tree-sitter grammar for INF files: `npx tsx tools/tree-sitter-inf.ts`. From `grammar.js` it writes the sources of the
 * parser, the WebAssembly module, and the hashes of all of them, by which a test notices a forgotten build. It needs the
 * tree-sitter CLI (see `tree-sitter-cli.ts`) and clang with wasm-ld; `CLANG` and `WASM_LD` name them when they are not found.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, treeSitter } from "./tree-sitter-cli.ts";

const grammar = join(import.meta.dirname, "..", "grammars", "tree-sitter-inf");
const sources = ["src/grammar.json", "src/node-types.json", "src/parser.c", "src/tree_sitter/parser.h"];
const wasm = "tree-sitter-inf.wasm";

/** The CLI also writes bindings and metadata that nobody asked for: so it works in a folder of its own. */
function generate(folder: string): void {
  copyFileSync(join(grammar, "grammar.js"), join(folder, "grammar.js"));
  run([...treeSitter(), "generate", "--abi", "14"], folder);
  mkdirSync(join(grammar, "src/tree_sitter"), { recursive: true });
  for (const path of sources) copyFileSync(join(folder, path), join(grammar, path));
}

function tool(variable: string, name: string): string {
  const versions = Array.from({ length: 12 }, (_, i) => `${name}-${i + 11}`);
  const found = [process.env[variable] ?? name, ...versions].find(
    (each) => spawnSync(each, ["--version"]).status === 0,
  );
  if (!found) throw new Error(`Install ${name}, or name it by the variable ${variable}.`);
  return found;
}

/** A side module as the Emscripten of the CLI makes it, but without Emscripten: the parser needs no C library, only `size_t`. */
function compile(folder: string): void {
  writeFileSync(join(folder, "stdlib.h"), "#include <stddef.h>\n");
  const object = join(folder, "parser.o");
  const target = ["--target=wasm32-unknown-emscripten", "-ffreestanding", "-fPIC", "-fvisibility=hidden", "-Os"];
  const include = ["-isystem", folder, "-I", "src"];
  run([tool("CLANG", "clang"), ...target, ...include, "-c", "src/parser.c", "-o", object], grammar);
  const shared = ["--experimental-pic", "-shared", "--no-entry", "--allow-undefined", "--strip-debug"];
  run([tool("WASM_LD", "wasm-ld"), ...shared, "--export=tree_sitter_inf", object, "-o", wasm], grammar);
  chmodSync(join(grammar, wasm), 0o644);
}

const folder = mkdtempSync(join(tmpdir(), "tree-sitter-inf-"));
try {
  generate(folder);
  compile(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const hashes = ["grammar.js", ...sources, wasm].map((path) => {
  const hash = createHash("sha256")
    .update(readFileSync(join(grammar, path)))
    .digest("hex");
  return `${hash}  ${path}\n`;
});
writeFileSync(join(grammar, "sha256sums"), hashes.join(""));
console.log(hashes.at(-1)!.trimEnd());

/** Builds everything that runs outside of the tests into dist/: `node esbuild.mjs`. */
import { copyFileSync, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("esbuild").BuildOptions} Names stay readable, so that a stack trace in a report says something. */
const common = {
  absWorkingDir: root,
  bundle: true,
  legalComments: "none",
  logLevel: "warning",
  minifySyntax: true,
  minifyWhitespace: true,
  outdir: "dist",
};

/** @type {import("esbuild").BuildOptions} For Node.js: the extension host, the language server, the command. */
export const forNode = {
  ...common,
  platform: "node",
  target: "node20",
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  external: ["vscode"],
  // Some of the bundled ES modules ask where they are, and a CommonJS bundle knows that by another name.
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** @type {import("esbuild").BuildOptions} For a web worker. The parser mentions Node's modules, but uses them in Node only. */
export const forWeb = {
  ...common,
  platform: "browser",
  target: "es2022",
  format: "cjs",
  external: ["vscode", "fs", "fs/promises", "module", "path", "url"],
};

const grammars = [
  "node_modules/web-tree-sitter/web-tree-sitter.wasm",
  "node_modules/tree-sitter-c/tree-sitter-c.wasm",
  "node_modules/tree-sitter-cpp/tree-sitter-cpp.wasm",
];

export async function buildAll() {
  mkdirSync(join(root, "dist"), { recursive: true });
  for (const file of grammars) copyFileSync(join(root, file), join(root, "dist", file.split("/").at(-1)));
  cpSync(join(root, "docs/rules"), join(root, "dist/rules"), { recursive: true });
  await Promise.all([
    build({ ...forNode, entryPoints: { client: "client/extension.ts" } }),
    build({ ...forNode, entryPoints: { server: "server/src/node.ts" } }),
    build({
      ...forNode,
      entryPoints: { "umdf-lint": "server/src/cli.ts" },
      banner: { js: `#!/usr/bin/env node\n${forNode.banner.js}` },
    }),
    build({ ...forWeb, entryPoints: { "client.web": "client/extension.web.ts" } }),
    build({ ...forWeb, entryPoints: { "server.web": "server/src/browser.ts" }, format: "iife" }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll().catch((failure) => {
    // esbuild has shown its own errors already.
    if (!failure.errors) console.error(failure);
    process.exitCode = 1;
  });
}

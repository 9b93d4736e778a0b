import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, which is also the folder of the extension under development. */
export const root: string = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The packaged extension, written by `npm run package`. */
export const vsix: string = join(root, "dist", "umdf-lint.vsix");

/** The folder with the editor's own package.json and lock file. */
export const editorFolder: string = join(root, "test", "editor");

/** The executable that stands in for the desktop `code`. */
export const codeShim: string = join(root, "tools", "editor", "code-shim.mjs");

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, vsix } from "./paths.ts";
import { run, tail } from "./process.ts";

/** What lies in the repository without going into the package. */
const notPackaged: ReadonlySet<string> = new Set([".git", "dist", "node_modules", "test", "tools"]);

/** Packages the extension unless the package is newer than everything that goes into it. Throws when that fails. */
export async function ensurePackage(): Promise<void> {
  const sources = readdirSync(root).filter((name) => !notPackaged.has(name));
  if (sources.every((name) => newest(join(root, name)) < timeOf(vsix))) return;
  console.log("Building and packaging the extension.");
  const { code, output } = await run("npm", ["run", "package"], { cwd: root, shell: process.platform === "win32" });
  if (code !== 0) throw new Error(`\`npm run package\` failed. The end of its output:\n${tail(output)}`);
}

/** The time of the last change to a file, or to anything in a folder. */
function newest(path: string): number {
  const inside = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
  return Math.max(timeOf(path), ...inside.map((name) => newest(join(path, name))));
}

/** Milliseconds since 1970; 0 for what does not exist. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

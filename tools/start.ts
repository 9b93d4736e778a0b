import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startCodeServer } from "./editor/code-server.ts";
import { ensureCodeServer } from "./editor/install.ts";
import { ensurePackage } from "./editor/package.ts";
import { root, vsix } from "./editor/paths.ts";
import { findOnPath } from "./editor/process.ts";
import { temporaryFolder } from "./editor/temporary.ts";

const usage = "Usage: npm start [-- [--code-server] [FOLDER]]";

/**
 * Prints the findings in a driver, then shows it in an editor with the extension: the desktop VS Code if there is one,
 * else code-server, which runs until it is interrupted. Without a folder a copy of the sample driver is shown, so that
 * fixes tried out there leave the repository alone.
 */
async function main(args: readonly string[]): Promise<void> {
  const [name, ...more] = args.filter((arg) => arg !== "--code-server");
  if (more.length > 0 || name?.startsWith("-")) throw new Error(usage);
  const folder = name === undefined ? undefined : existingFolder(name);
  const code = args.includes("--code-server") ? undefined : desktopCode();

  await ensurePackage();
  if (code === undefined) await showInCodeServer(folder ?? copySample(temporaryFolder(samplePrefix).path));
  else await showOnDesktop(code, folder ?? copySample(mkdtempSync(join(tmpdir(), samplePrefix))));
}

/** The absolute path of a folder named relative to where npm was called. */
function existingFolder(name: string): string {
  const path = resolve(process.env.INIT_CWD ?? ".", name);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${path}. ${usage}`);
  return path;
}

const samplePrefix = "umdf-lint-sample-";

function copySample(to: string): string {
  const folder = join(to, "driver");
  cpSync(join(root, "test", "drivers", "bad"), folder, { recursive: true });
  return folder;
}

/**
 * The `code` command, where it can open a window: on Linux that takes a display. In a terminal of a remote VS Code
 * `code` stands for the remote window, which knows no extensions under development.
 */
function desktopCode(): string | undefined {
  const { platform, env } = process;
  if (platform === "win32") return findOnPath("code.cmd");
  if (env.VSCODE_IPC_HOOK_CLI) return undefined;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  return findOnPath("code");
}

async function showOnDesktop(code: string, folder: string): Promise<void> {
  await lint(folder);
  console.log(`Opening ${folder} in VS Code.`);
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, folder];
  const status = process.platform === "win32" ? await runThroughShell(code, args) : await runHere(code, args);
  if (status !== 0) throw new Error(`${code} ended with code ${status}. Try \`npm start -- --code-server\`.`);
}

async function showInCodeServer(folder: string): Promise<void> {
  const programs = await ensureCodeServer();
  await lint(folder);
  const server = await startCodeServer(programs, vsix);
  console.log(`The editor shows ${folder} until you press Ctrl+C.`);
  console.log(`Open ${server.address(folder).href}`);
  await server.ended;
  throw new Error(`code-server ended by itself:\n${server.log()}`);
}

async function lint(folder: string): Promise<void> {
  console.log(`\nFindings in ${folder}:\n`);
  await runHere(process.execPath, [join(root, "dist", "umdf-lint.cjs"), "--fail-on", "never", folder]);
  console.log("");
}

/** Runs a command with our own input and output. Resolves with its exit code. */
async function runHere(command: string, args: readonly string[]): Promise<number> {
  return exitCode(spawn(command, args, { stdio: "inherit" }));
}

/** Windows starts its command files through a shell, which takes the words apart again unless they are quoted. */
async function runThroughShell(command: string, args: readonly string[]): Promise<number> {
  const line = [command, ...args].map((word) => `"${word}"`).join(" ");
  return exitCode(spawn(line, { stdio: "inherit", shell: true }));
}

async function exitCode(child: ReturnType<typeof spawn>): Promise<number> {
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? 1;
}

// Exiting stops the server and deletes what is temporary. A shell that npm ran us in may be ended without passing the
// signal on: then our parent becomes another process.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(0), 500).unref();

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

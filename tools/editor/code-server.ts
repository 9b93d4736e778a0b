import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { CodeServerPrograms } from "./install.ts";
import { collect, endGroup, run, signalGroup, tail } from "./process.ts";

/** A running code-server. It listens on the loopback interface only and asks for no password. */
export interface CodeServer {
  /** `127.0.0.1:PORT`, which is also the authority of its `vscode-remote:` URIs. */
  readonly authority: string;
  /** The address that shows a folder; without a folder, an empty window. */
  address(folder?: string): URL;
  /** What the server has written so far. */
  log(): string;
  /** Ends the server with its extension hosts and deletes its profile. */
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  /** Packaged extensions to install first. */
  readonly vsix?: readonly string[];
  /** User settings on top of those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Settings for a window without advertisements: what it shows is the folder and our extension. */
const quiet = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
};

/** Starts code-server on a free port with a profile of its own. Throws with the server's output when it does not start. */
export async function startCodeServer(programs: CodeServerPrograms, options: CodeServerOptions = {}): Promise<CodeServer> {
  const profile = createProfile({ ...quiet, ...options.settings });
  const deleteProfile = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  let server: ChildProcess | undefined;
  try {
    for (const file of options.vsix ?? []) await installExtension(programs, profile, file);
    server = spawnServer(programs, profile);
    const log = collect(server);
    const authority = await listening(server, log);
    return { authority, address: (folder) => address(authority, folder), log, stop: () => stop(server, deleteProfile) };
  } catch (error) {
    await stop(server, deleteProfile);
    throw error;
  }
}

function createProfile(settings: object): string {
  const profile = mkdtempSync(join(tmpdir(), "umdf-lint-editor-"));
  mkdirSync(join(profile, "data", "User"), { recursive: true });
  writeFileSync(join(profile, "data", "User", "settings.json"), JSON.stringify(settings));
  writeFileSync(join(profile, "config.yaml"), "auth: none\n");
  return profile;
}

function profileArguments(profile: string): string[] {
  const inProfile = (name: string): string => join(profile, name);
  return [
    ...["--config", inProfile("config.yaml")],
    ...["--user-data-dir", inProfile("data")],
    ...["--extensions-dir", inProfile("extensions")],
  ];
}

function environment(programs: CodeServerPrograms, profile: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [dirname(programs.node), process.env["PATH"]].join(delimiter),
    EXTENSIONS_GALLERY: "{}", // nothing is fetched from a marketplace
    XDG_DATA_HOME: join(profile, "xdg"), // it keeps logs there, whatever its user-data-dir
  };
}

async function installExtension(programs: CodeServerPrograms, profile: string, file: string): Promise<void> {
  const args = [programs.codeServer, ...profileArguments(profile), "--install-extension", file];
  const { code, output } = await run(programs.node, args, { env: environment(programs, profile) });
  if (code !== 0) throw new Error(`The editor refused the extension ${file}:\n${tail(output)}`);
}

function spawnServer(programs: CodeServerPrograms, profile: string): ChildProcess {
  const args = [
    ...[programs.codeServer, ...profileArguments(profile), "--bind-addr", "127.0.0.1:0", "--auth", "none"],
    ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
    "--disable-getting-started-override",
    ...["--vscode-option", "enable-smoke-test-driver"], // without it the page ignores extensionTestsPath
  ];
  const server = spawn(programs.node, args, {
    env: environment(programs, profile),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const endWithUs = (): void => signalGroup(server, "SIGKILL");
  process.once("exit", endWithUs);
  server.once("exit", () => process.off("exit", endWithUs));
  return server;
}

/** Resolves with the authority the server announces; rejects when it ends without doing so. */
async function listening(server: ChildProcess, log: () => string): Promise<string> {
  const ended = once(server, "close").then(() => {
    throw new Error(`code-server ended instead of starting:\n${tail(log())}`);
  });
  const announced = new Promise<string>((resolve) => {
    server.stdout?.on("data", () => {
      const authority = /HTTP server listening on http:\/\/([^/\s]+)/.exec(log())?.[1];
      if (authority !== undefined) resolve(authority);
    });
  });
  return Promise.race([announced, ended]);
}

function address(authority: string, folder: string | undefined): URL {
  const url = new URL(`http://${authority}/`);
  if (folder === undefined) url.searchParams.set("ew", "true");
  else url.searchParams.set("folder", folder);
  return url;
}

async function stop(server: ChildProcess | undefined, deleteProfile: () => void): Promise<void> {
  if (server !== undefined) await endGroup(server);
  deleteProfile();
}

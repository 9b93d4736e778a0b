import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { CodeServerPrograms } from "./install.ts";
import { collect, endGroup, run, signalGroup, tail } from "./process.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary.ts";

/** A running code-server. It listens on the loopback interface only and asks for no password. */
export interface CodeServer {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** The address that shows a folder (without one, an empty window), with further wishes in VS Code's own terms. */
  address(folder?: string, wishes?: Readonly<Record<string, string>>): URL;
  /** The name that the editor's page has for a file of this machine. */
  uri(path: string): string;
  /** What the server has written so far. */
  log(): string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends the server with its extension hosts and deletes its profile. */
  stop(): Promise<void>;
}

/** Settings for a window without advertisements, that saves when told to as the desktop's does. */
const settings = {
  "editor.minimap.enabled": false,
  "files.autoSave": "off",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
};

/**
 * Starts code-server on a free port with a profile of its own, where a packaged extension may be installed first.
 * Throws with the server's output when it does not start.
 */
export async function startCodeServer(programs: CodeServerPrograms, vsix?: string): Promise<CodeServer> {
  const profile = createProfile();
  try {
    if (vsix !== undefined) await installExtension(programs, profile.path, vsix);
    const server = spawnServer(programs, profile.path);
    const log = collect(server);
    const authority = await listening(server, log);
    const ended = once(server, "close").then(() => {});
    const stop = async (): Promise<void> => {
      await endGroup(server);
      profile.discard();
    };
    const uri = (path: string): string => `vscode-remote://${authority}${path}`;
    return { authority, address: (folder, wishes) => address(authority, folder, wishes), uri, log, ended, stop };
  } catch (error) {
    profile.discard();
    throw error;
  }
}

function createProfile(): TemporaryFolder {
  const profile = temporaryFolder("umdf-lint-editor-");
  const inProfile = (...names: string[]): string => join(profile.path, ...names);
  mkdirSync(inProfile("tmp"));
  mkdirSync(inProfile("data", "User"), { recursive: true });
  writeFileSync(inProfile("data", "User", "settings.json"), JSON.stringify(settings));
  writeFileSync(inProfile("config.yaml"), "auth: none\n");
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
    PATH: [dirname(programs.node), process.env.PATH].join(delimiter),
    EXTENSIONS_GALLERY: "{}", // nothing is fetched from a marketplace
    // Logs and sockets would otherwise outlive the profile.
    XDG_DATA_HOME: join(profile, "xdg"),
    XDG_RUNTIME_DIR: join(profile, "tmp"),
    TMPDIR: join(profile, "tmp"),
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
  process.prependOnceListener("exit", endWithUs); // before the profile is deleted
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

function address(authority: string, folder: string | undefined, wishes: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(`http://${authority}/`);
  url.search = folder === undefined ? "ew=true" : `folder=${encodeURIComponent(folder).replaceAll("%2F", "/")}`;
  const payload = Object.entries(wishes);
  if (payload.length > 0) url.searchParams.set("payload", JSON.stringify(payload));
  return url;
}

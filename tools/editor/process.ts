import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

export interface Outcome {
  /** The exit code; 1 when a signal ended the process. */
  readonly code: number;
  /** What the process wrote to both streams, in order of arrival. */
  readonly output: string;
}

/** Runs a command to its end, or ours, and keeps what it writes. Rejects when the command cannot be started. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const output = collect(child);
  const endWithUs = (): boolean => child.kill();
  process.once("exit", endWithUs);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return { code: code ?? 1, output: output() };
  } finally {
    process.off("exit", endWithUs);
  }
}

/** The absolute path of an executable, looked up like a shell does. */
export function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute);
  const candidates = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Starts keeping what a process writes; the function returned gives the text so far. */
export function collect(child: ChildProcess): () => string {
  let text = "";
  const append = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout?.on("data", append);
  child.stderr?.on("data", append);
  return () => text;
}

/** Ends a process that was started detached, together with everything it started. Resolves when it is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  signalGroup(child, "SIGTERM");
  const impatience = setTimeout(() => signalGroup(child, "SIGKILL"), 5_000);
  await gone;
  clearTimeout(impatience);
}

/** Sends a signal to a detached process and everything it started. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already, which is what the signal was for.
  }
}

/** The last lines of a long output, for error messages. */
export function tail(output: string, lines = 15): string {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const bundle = resolve("dist/umdf-lint.cjs");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user would. */
export function umdfLint(args: readonly string[], cwd = process.cwd()): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A folder of its own for one test, removed afterwards; with a copy of a sample driver when one is named. */
export function scratch(sample?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "umdf-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (sample) cpSync(`test/drivers/${sample}`, folder, { recursive: true });
  return folder;
}

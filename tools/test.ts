/** `npm test`: builds, then every check there is; goes on after a failure and ends with one line that counts them all. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["build", "npm", "run", "--silent", "build"],
  ["package", "npm", "run", "--silent", "package"],
  ["types", "npx", "tsc", "--noEmit", "-p", "."],
  ["lint", "npx", "biome", "check", "--error-on-warnings"],
  ["grammar", "npx", "vscode-tmgrammar-test", "-g", "grammars/windows-inf.tmLanguage.json", "test/grammars/*.test.inf"],
];

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs the vitest suites and reads its own count; a run that leaves no report counts as one failure. */
function vitest(): Counts {
  const folder = mkdtempSync(join(tmpdir(), "umdf-test-"));
  const report = join(folder, "vitest.json");
  const ok = run("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    const failed = Number(counts.numFailedTests);
    return {
      passed: Number(counts.numPassedTests),
      failed: !ok && failed === 0 ? 1 : failed,
      skipped: Number(counts.numPendingTests),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failedSteps = steps.filter(([name, command, ...args]) => {
  console.log(`\n> ${name}`);
  return !run(command, args);
});
console.log("\n> vitest");
const suites = vitest();
const skippedCount = process.env.CI ? 0 : suites.skipped;
const passed = steps.length - failedSteps.length + suites.passed;
const failed = failedSteps.length + suites.failed + (process.env.CI ? suites.skipped : 0);
for (const [name] of failedSteps) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed${skippedCount > 0 ? `, ${skippedCount} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

import { execFileSync } from "node:child_process";

/** What the built command finds in a folder, as `file:line:column rule` in its order; hints included. */
export function cliFindings(folder: string): string[] {
  const args = ["dist/umdf-lint.cjs", folder, "--format", "json", "--fail-on", "never"];
  const { findings } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return findings.map(
    ({ file, start, rule }: { file: string; start: { line: number; column: number }; rule: string }) =>
      `${file.split("/").at(-1)}:${start.line}:${start.column} ${rule}`,
  );
}

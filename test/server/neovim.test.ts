import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, type TestContext, test } from "vitest";
import { cliFindings } from "../support/cli-findings.ts";
import { copySample } from "./sample.ts";

/** Runs one of the scripts beside this file in Neovim; skips the test, or fails it in CI, where there is none. */
function neovim(context: TestContext, script: string, files: readonly string[], variables: NodeJS.ProcessEnv) {
  const installed = spawnSync("nvim", ["--version"]).status === 0;
  if (!installed && !process.env.CI) context.skip("Neovim is not installed: put `nvim` on PATH to run this test.");
  const env = { ...process.env, UMDF_SERVER: join("dist", "server.cjs"), ...variables };
  const args = ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", join("test", "server", script), ...files];
  const { status, stdout } = spawnSync("nvim", args, { env, encoding: "utf8" });
  return { status, lines: stdout.trim().split(/\r?\n/) };
}

test("Neovim shows a finding and applies its fix", { timeout: 60_000 }, (context) => {
  const [root, driver] = copySample("driver");
  const rule = "umdf-file-object-policy-value";
  const file = join(driver!.path, "PressurePad.inx");
  const { status, lines } = neovim(context, "neovim.lua", [file], { UMDF_ROOT: root.path, UMDF_RULE: rule });
  const line =
    driver!
      .textOf("PressurePad.inx")
      .split("\n")
      .findIndex((text) => text.includes("AllowNullFileObjects")) + 1;
  expect(lines).toEqual([`${line}: ${rule}`, expect.stringContaining("Change to"), "clean"]);
  expect(status).toBe(0);
});

test("Neovim shows what the command lists", { timeout: 60_000 }, (context) => {
  const [root, driver] = copySample("driver");
  const expected = cliFindings(driver!.path).sort();
  const files = [...new Set(expected.map((line) => join(driver!.path, line.slice(0, line.indexOf(":")))))];
  const count = String(expected.length);
  const { lines } = neovim(context, "neovim-list.lua", files, { UMDF_ROOT: root.path, UMDF_COUNT: count });
  expect(lines).toEqual(expected);
});

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySample } from "./sample.ts";

test("Neovim shows a finding and applies its fix", { timeout: 60_000 }, (context) => {
  const installed = spawnSync("nvim", ["--version"]).status === 0;
  if (!installed && !process.env.CI) context.skip("Neovim is not installed: put `nvim` on PATH to run this test.");
  const [root, driver] = copySample("driver");
  const rule = "umdf-file-object-policy-value";
  const file = join(driver!.path, "PressurePad.inx");
  const script = join("test", "server", "neovim.lua");
  const env = { ...process.env, UMDF_SERVER: join("dist", "server.cjs"), UMDF_ROOT: root.path, UMDF_RULE: rule };
  const { status, stdout } = spawnSync("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", script, file], {
    env,
    encoding: "utf8",
  });
  const line =
    driver!
      .textOf("PressurePad.inx")
      .split("\n")
      .findIndex((text) => text.includes("AllowNullFileObjects")) + 1;
  expect(stdout.trim().split(/\r?\n/)).toEqual([`${line}: ${rule}`, expect.stringContaining("Change to"), "clean"]);
  expect(status).toBe(0);
});

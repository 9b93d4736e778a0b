import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type TestContext, test } from "vitest";

const grammar = join("grammars", "tree-sitter-inf");

/** The first of the programs that is installed; skips the test, or fails it in CI, where there is none. */
function installed(context: TestContext, ...programs: string[]): string {
  const found = programs.find((program) => spawnSync(program, ["--version"]).status === 0);
  if (!found && !process.env.CI) context.skip(`Not installed: ${programs.join(", ")}.`);
  return found!;
}

test("Neovim colours an INF", { timeout: 60_000 }, (context) => {
  const compiler = installed(context, "cc", "gcc", "clang", "clang-14");
  const nvim = installed(context, "nvim");
  const folder = mkdtempSync(join(tmpdir(), "tree-sitter-inf-"));
  try {
    mkdirSync(join(folder, "parser"));
    const output = join(folder, "parser", "inf.so");
    const source = join(grammar, "src", "parser.c");
    const built = spawnSync(compiler, ["-shared", "-fPIC", "-O0", "-I", join(grammar, "src"), source, "-o", output]);
    expect(built.stderr.toString()).toBe("");
    cpSync(join(grammar, "queries"), join(folder, "queries", "inf"), { recursive: true });
    const file = join(folder, "driver.inx");
    writeFileSync(file, '[Dev.NT.Wdf]\nUmdfServiceOrder = "%Name%", 13 ; order\n');
    const script = join("test", "grammars", "tree-sitter-inf.lua");
    const args = ["--headless", "-u", "NONE", "-i", "NONE", "-n", "--cmd", `set rtp^=${folder}`, "-S", script, file];
    const { status, stdout } = spawnSync(nvim, args, { encoding: "utf8" });
    const lines = stdout.trim().split(/\r?\n/);
    expect(lines).toContain("keyword UmdfServiceOrder");
    expect(lines).toContain("attribute .NT");
    expect(lines).toContain("constant %Name%");
    expect(lines).toContain("number 13");
    expect(lines).toContain("comment ; order");
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

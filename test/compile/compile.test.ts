import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Case, readPage } from "../page.ts";

/** The first C compiler of the machine that can check syntax alone. */
const compiler = ["clang", "clang-19", "clang-16", "clang-14", "gcc", "cc"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

const isClang = /clang/.test(compiler ? spawnSync(compiler, ["--version"], { encoding: "utf8" }).stdout : "");

/** What the examples leave out is no mistake: functions that nobody declares, in C. What a fix leaves unused is one. */
const options = [
  "-fsyntax-only",
  "-fno-diagnostics-show-caret",
  "-Wunused-variable",
  "-Wunused-parameter",
  "-Wunused-but-set-variable",
  "-Wno-error=implicit-function-declaration",
  ...(isClang ? ["-ferror-limit=0"] : []),
  "-include",
  resolve("test/compile/umdf.h"),
];
const complaint =
  /^([^:\n]+):\d+:(?:\d+:)? (?:(?:fatal )?error: (.*)|warning: (.*\[-Wunused-(?:variable|parameter|but-set-variable)\]))$/gm;

const folder = mkdtempSync(join(tmpdir(), "umdf-compile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there is a compiler where the whole suite must run", () => expect(!process.env.CI || compiler).toBeTruthy());

const pages = ["docs/rules", "test/rules"].flatMap((path) =>
  readdirSync(path)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => join(path, name)),
);

describe.runIf(compiler)("a fix shown on a page brings no error of the compiler", () => {
  for (const page of pages) {
    const cases = readPage(readFileSync(page, "utf8")).filter(({ after }) => after.some(({ path }) => isCode(path)));
    if (cases.length === 0) continue;
    test.each(cases.map((one) => [`${basename(page, ".md")}: ${one.title}`, one] as const))("%s", (_, one) =>
      check(one),
    );
  }
});

const isCode = (path: string): boolean => /\.(?:c|cpp|h)$/.test(path);

function check({ files, after }: Case): void {
  const before = complaints(files);
  for (const title of new Set(after.map(({ fix }) => fix))) {
    const shown = after.filter(({ fix }) => fix === title).map(({ path, text }) => [path, text] as const);
    expect(complaints(new Map([...files, ...shown])).filter((one) => !before.includes(one))).toEqual([]);
  }
}

/** What the compiler says about the sources of a package, each with its place left out. */
function complaints(files: ReadonlyMap<string, string>): string[] {
  const root = mkdtempSync(join(folder, "package-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text.replace(/^[\t ]*#[\t ]*include[\t ]*<.*$/gm, ""));
  }
  return [...files.keys()]
    .filter((path) => /\.(?:c|cpp)$/.test(path))
    .flatMap((path) => {
      const env = { ...process.env, LC_ALL: "C" };
      const { stderr } = spawnSync(compiler!, [...options, path], { cwd: root, env, encoding: "utf8" });
      return [...stderr.matchAll(complaint)].map(([, file, error, warning]) => `${file}: ${error ?? warning}`);
    });
}

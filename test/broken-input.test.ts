import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CFile, ParseC } from "../server/src/c/facts.ts";
import type { AnyFile } from "../server/src/package/driver-package.ts";
import { rules } from "../server/src/rules/index.gen.ts";
import { runRules } from "../server/src/rules/run.ts";
import { decode } from "../server/src/text/decode.ts";
import { applyEdits, editsByFile } from "../server/src/text/source.ts";
import { readPage } from "./page.ts";
import { parseC } from "./support/c-parser.ts";
import { openPackage } from "./support/open-package.ts";

type Texts = ReadonlyMap<string, string>;

interface Package {
  readonly name: string;
  readonly texts: Texts;
}

/** The packages of every page, by page. */
function pages(): [page: string, packages: Package[]][] {
  const paths = ["docs/rules", "test/rules"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .map((file) => `${folder}/${file}`),
  );
  const casesOf = (page: string): Package[] =>
    readPage(readFileSync(page, "utf8")).map(({ title, files }) => ({ name: title, texts: files }));
  return paths.map((page) => [page, casesOf(page)]);
}

/** The drivers of the tests, each a folder. */
function drivers(): Package[] {
  const root = "test/drivers";
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const files = readdirSync(`${root}/${name}`, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const texts = files.map((file): [string, string] => {
      const path = posix.join(file.parentPath.replaceAll("\\", "/"), file.name);
      return [path.slice(`${root}/${name}/`.length), decode(readFileSync(path)).text];
    });
    return { name, texts: new Map(texts) };
  });
}

/** The files of a package that stay whole are parsed once. */
const parsed = new Map<string, CFile>();
const parseOnce: ParseC = (source, defines) => {
  const key = JSON.stringify([source.uri, source.text, ...defines]);
  const file = parsed.get(key) ?? parseC(source, defines);
  if (parsed.size > 200) parsed.clear();
  parsed.set(key, file);
  return file;
};

/** Parses, links, checks and fixes; nothing of it may throw, and every span must lie in its file. */
function lint(texts: Texts): void {
  const { files, driver } = openPackage(texts, parseOnce);
  const crashed = (_: unknown, error: unknown): void => {
    throw error;
  };
  for (const file of files)
    for (const report of runRules(rules, file, driver, { crashed })) {
      if (report.span.start < 0 || report.span.start > report.span.end || report.span.end > file.text.length)
        throw new RangeError(
          `${report.rule.id} marks ${report.span.start} to ${report.span.end} of ${file.text.length}`,
        );
      for (const fix of report.fixes?.() ?? [])
        for (const [uri, edits] of editsByFile(fix.edits)) applyEdits(textOf(uri, files), edits);
    }
}

const textOf = (uri: string, files: readonly AnyFile[]): string => files.find((file) => file.uri === uri)!.text;

/** The text cut off at some places, and without one of its lines. At most so many of each. */
function* broken(text: string, most: number): Iterable<string> {
  const step = Math.max(1, Math.ceil(text.length / most));
  for (let end = step >> 1; end < text.length; end += step) yield text.slice(0, end);
  const lines = text.split(/(?<=\n)/);
  const stride = Math.max(1, Math.ceil(lines.length / most));
  for (let i = 0; i < lines.length; i += stride) yield lines.toSpliced(i, 1).join("");
}

/** Texts that were broken already: pages repeat some files, above all the project. */
const done = new Set<string>();

function failures({ name, texts }: Package, most: number): string[] {
  const fresh = [...texts].filter(([, text]) => !done.has(text));
  for (const [, text] of fresh) done.add(text);
  return fresh.flatMap(([path, text]) =>
    [...broken(text, most)].flatMap((variant) => {
      try {
        lint(new Map([...texts, [path, variant]]));
        return [];
      } catch (error) {
        return [`${name}, ${path}, ${JSON.stringify(variant.slice(-60))}: ${error}`];
      }
    }),
  );
}

test.each(pages())("%s may be cut and lose lines", { timeout: 60_000 }, (_, packages) => {
  expect(packages.flatMap((one) => failures(one, 10))).toEqual([]);
});

test.each(drivers())("the driver $name may be cut and lose lines", { timeout: 120_000 }, (driver) => {
  expect(failures(driver, 20)).toEqual([]);
});

const project = `<Project><PropertyGroup><DriverType>UMDF</DriverType></PropertyGroup></Project>`;

/** One file of every kind, all with these bytes. */
const allOf = (bytes: Uint8Array): Texts => {
  const { text } = decode(bytes);
  const paths = ["a.c", "a.cpp", "a.h", "a.inf", "a.inx", "a.props"];
  return new Map([...paths.map((path): [string, string] => [path, text]), ["a.vcxproj", project]]);
};

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const code = 'VOID F() { MessageBoxW(NULL, L"\u00e4", NULL, 0); }\r\n[Version]\r\nSignature="$Windows NT$"\r\n';

test.each<[string, Uint8Array]>([
  ["nothing", new Uint8Array()],
  ["a WebAssembly file", readFileSync("node_modules/tree-sitter-c/tree-sitter-c.wasm").subarray(0, 20_000)],
  ["UTF-16 without a byte order mark", utf16(code)],
  ["UTF-16 with an odd byte", utf16(`\ufeff${code}`).subarray(0, 51)],
  ["UTF-16 in the wrong byte order", utf16(`\ufffe${code}`)],
  ["Windows-1252", new Uint8Array(Buffer.from(code, "latin1"))],
  ["UTF-8 cut inside a character", new Uint8Array(Buffer.from(code).subarray(0, 30))],
  ["a lone surrogate", utf16(`\ufeff\ud800${code}`)],
  ["NUL and Ctrl+Z", new Uint8Array(Buffer.from(`\0${code}\x1a${code}`))],
  ["one very deep expression", new Uint8Array(Buffer.from(`int x = ${"(".repeat(20_000)}`))],
  ["very deep blocks", new Uint8Array(Buffer.from(`void f() {${"if (1) {".repeat(20_000)}`))],
  ["very deep elements", new Uint8Array(Buffer.from("<a>".repeat(20_000)))],
  ["one very long line", new Uint8Array(Buffer.from(`[a]\r\n${"x,".repeat(30_000)}`))],
])("every file may be %s", { timeout: 60_000 }, (_, bytes) => lint(allOf(bytes)));

test("every file may be any bytes", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => lint(allOf(bytes))),
    { numRuns: 60 },
  );
});

const words = [
  "VOID",
  "f",
  "(",
  ")",
  "{",
  "}",
  ";",
  "#if",
  "#endif",
  "\n",
  "\\\n",
  "[",
  "]",
  "=",
  ",",
  '"',
  "'",
  "/*",
  "*/",
  "//",
  "<",
  ">",
];

test("every file may be any words of its language", { timeout: 60_000 }, () => {
  const texts = fc
    .array(fc.constantFrom(...words), { maxLength: 60 })
    .map((parts) => new Uint8Array(Buffer.from(parts.join(" "))));
  fc.assert(
    fc.property(texts, (bytes) => lint(allOf(bytes))),
    { numRuns: 100 },
  );
});

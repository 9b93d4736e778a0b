import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Query } from "web-tree-sitter";
import { directives, sectionKinds } from "../../server/src/data/inf-directives.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { readPage } from "../page.ts";
import { grammarFolder, infLanguage, outlineOfFile, outlineOfTree, withTree } from "../support/inf-tree.ts";
import { bodyOf, expand, readSnippets } from "../support/snippets.ts";

const read = (path: string, from: URL = grammarFolder): string => readFileSync(new URL(path, from), "utf8");
const filesOf = (folder: string): string[] => readdirSync(new URL(folder, grammarFolder));

test("parser and WebAssembly module are built from this grammar.js", () => {
  const lines = read("sha256sums").trimEnd().split("\n");
  expect(lines.map((line) => line.slice(66))).toContain("grammar.js");
  for (const line of lines) {
    const path = line.slice(66);
    const hash = createHash("sha256").update(readFileSync(new URL(path, grammarFolder)));
    expect(`${hash.digest("hex")}  ${path}`, "run `npx tsx tools/tree-sitter-inf.ts`").toBe(line);
  }
});

interface CorpusTest {
  readonly title: string;
  readonly input: string;
  readonly tree: string;
}

/** Reads a file of the format of `tree-sitter test`. */
function corpus(text: string): CorpusTest[] {
  const tests = text.matchAll(/^=+\n(.+)\n=+\n([\s\S]*?)\n---\n([\s\S]*?)(?=^=+\n|(?![\s\S]))/gm);
  return Array.from(tests, ([, title, input, tree]) => ({
    title: title!,
    input: input!,
    tree: tree!.replace(/\s+/g, " ").replaceAll(" )", ")").trim(),
  }));
}

const treeOf = (text: string): string => withTree(text, (root) => root.toString().replace(/\w+: /g, ""));

describe.each(filesOf("test/corpus"))("%s", (file) => {
  const text = read(`test/corpus/${file}`);
  const tests = corpus(text);
  test("is read whole", () => expect(tests.length).toBe(text.match(/^---$/gm)?.length));
  test.each(tests)("$title", ({ input, tree }) => {
    expect(treeOf(input)).toBe(tree);
    expect(treeOf(input.replaceAll("\n", "\r\n"))).toBe(tree);
    expect(treeOf(input.replace(/\n$/, ""))).toBe(tree);
  });
});

const linted = (text: string): InfFile => parseInf({ uri: "file:///a.inx", version: 0, text });

function expectSame(text: string): void {
  const tree = withTree(text, outlineOfTree);
  expect(tree.sort(), text).toEqual(outlineOfFile(linted(text)).sort());
}

test.each(["good/PressurePad.inx", "bad/PressurePad.inx", "utf16/TouchStrip.inx"])(
  "the linter sees the same in %s",
  (path) => {
    const bytes = readFileSync(new URL(`../drivers/${path}`, import.meta.url));
    expectSame(bytes.toString(path.startsWith("utf16") ? "utf16le" : "utf8"));
  },
);

test("the linter sees the same in the rule pages", () => {
  const pages = ["../../docs/rules/", "../../test/rules/"].flatMap((folder) =>
    filesOf(folder)
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) => readPage(read(folder + file))),
  );
  const infs = pages
    .flatMap(({ files, after }) => [...files, ...after.map(({ path, text }) => [path, text] as const)])
    .filter(([path]) => /\.in[fx]$/.test(path));
  // The linter looks for quotes and comments in what should not be there, too.
  const regular = infs.filter(([, text]) =>
    linted(text).problems.every(({ kind }) => kind !== "header-unclosed" && kind !== "text-before-section"),
  );
  expect(regular.length).toBeGreaterThan(100);
  for (const [, text] of regular) expectSame(text);
});

test.each(readSnippets("windows-inf"))("the linter sees the same in the snippet %s", (_title, snippet) => {
  expectSame(`[Dev.NT.Wdf]\n${expand(bodyOf(snippet)).text}`);
});

const atoms = [
  "a",
  "=",
  ",",
  '"',
  '""',
  ";",
  "[",
  "]",
  "%t%",
  "%",
  "%13%",
  "$",
  "$ARCH$",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\u00a0",
  "é",
];
const words = ["0x1", "1.0", "{", "-", ".NT", ".Wdf", "\n[A.NT.10.0]\n", "\nk=v\n", ", \\\n", "a\\b"];
const anyOf = (...of: string[]) => fc.array(fc.constantFrom(...of), { maxLength: 25 }).map((parts) => parts.join(""));

test("the linter sees the same in any text", () => {
  const texts = anyOf(...atoms, ...words).filter((text) => !/^\s*\[[^\]\n]*$/m.test(text));
  fc.assert(fc.property(texts, (text) => expectSame(`[S]\n${text}`)));
});

test("no text has an error", () => {
  const texts = anyOf(...atoms, ...words, "\\", "\\ ;", "\r", "\x1a", "\ufeff", "[", "/*");
  fc.assert(fc.property(texts, (text) => !withTree(text, (root) => root.hasError)));
});

test.each(filesOf("queries"))("%s fits the grammar", (file) => {
  const query = new Query(infLanguage, read(`queries/${file}`));
  expect(query.captureNames.length).toBeGreaterThan(0);
  query.delete();
});

/** Texts of the nodes with one capture, where no later pattern gives them another. */
function highlighted(text: string, capture: string): string[] {
  const query = new Query(infLanguage, read("queries/highlights.scm"));
  const last = withTree(text, (root) => {
    const captures = query.captures(root).filter(({ name }) => !name.startsWith("_"));
    captures.sort((a, b) => a.patternIndex - b.patternIndex);
    return new Map(captures.map(({ name, node }) => [node.id, { name, text: node.text }]));
  });
  query.delete();
  return [...last.values()].filter(({ name }) => name === capture).map((node) => node.text);
}

test("every directive, and every value of a WDF directive, is coloured", () => {
  const names = [...new Set(directives.map(({ name }) => name))].sort();
  const values = directives
    .filter(({ name }) => /^(Umdf|Kmdf)/.test(name))
    .flatMap(({ args }) => args)
    .flatMap((argument) => [...(argument.values ?? []), ...(argument.undocumentedValues ?? [])]);
  expect(values).toContain("AllowKernelModeClients");
  expect(highlighted(`[Dev]\n${names.map((name) => `${name} = x\n`).join("")}NoName = x`, "keyword").sort()).toEqual(
    names,
  );
  expect(highlighted(`[Dev]\nk = ${values.join(", ")}, No`, "constant.builtin")).toEqual(values);
});

test("a name that is a directive elsewhere is an ordinary key in [Strings]", () => {
  expect(highlighted('[Strings]\nProvider = "x"', "property")).toEqual(["Provider"]);
  expect(highlighted("[Version]\nProvider = x", "property")).toEqual([]);
});

test("every suffix of a section is a node", () => {
  const suffixes = Object.values(sectionKinds).flatMap(({ suffix }) => (suffix ? [suffix.replace(/^\.?/, ".")] : []));
  expect(suffixes.length).toBeGreaterThan(10);
  const names = suffixes.flatMap((suffix) => [suffix, suffix.toLowerCase()]);
  const seen = withTree(names.map((name) => `[Dev.NT${name}]\n`).join(""), (root) =>
    root.descendantsOfType("suffix").map(({ text }) => text),
  );
  expect(seen).toEqual(names);
});

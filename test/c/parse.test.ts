import { afterEach, expect, test, vi } from "vitest";
import { Parser, Tree, TreeCursor } from "web-tree-sitter";
import { parseText } from "../support/c-parser.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("every tree and cursor is given back, whatever the text", () => {
  const parsed = vi.spyOn(Parser.prototype, "parse");
  const walked = vi.spyOn(Tree.prototype, "walk");
  const trees = vi.spyOn(Tree.prototype, "delete");
  const cursors = vi.spyOn(TreeCursor.prototype, "delete");
  for (const text of ["", "void f() { g(); }", "void f( {", "(".repeat(2000)]) parseText(text, "a.cpp");
  expect(parsed).toHaveBeenCalledTimes(4);
  expect(walked).toHaveBeenCalledTimes(4);
  expect(trees).toHaveBeenCalledTimes(4);
  expect(cursors).toHaveBeenCalledTimes(4);
});

test("when the runtime fails, the file is one unreadable stretch and the lexical facts are still there", () => {
  const parse = vi.spyOn(Parser.prototype, "parse").mockImplementation(() => {
    throw new Error("memory access out of bounds");
  });
  const text = "#define A 1\nvoid f() { g(1); }\n";
  const file = parseText(text);
  expect(file).toMatchObject({ errors: [{ start: 0, end: text.length }], functions: [] });
  expect(file.macros.map((m) => m.name)).toEqual(["A"]);
  expect(file.calls.map((c) => [c.name, c.broken])).toEqual([["g", true]]);
  parse.mockRestore();
  expect(parseText(text).functions).toHaveLength(1);
});

test("a tree is given back when reading it fails", () => {
  const deleted = vi.spyOn(Tree.prototype, "delete");
  vi.spyOn(TreeCursor.prototype, "gotoFirstChild").mockImplementation(() => {
    throw new Error("memory access out of bounds");
  });
  expect(parseText("int a;").errors).toEqual([{ start: 0, end: 6 }]);
  expect(deleted).toHaveBeenCalledTimes(1);
});

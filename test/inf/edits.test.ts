import { expect, test } from "vitest";
import { addEntry, addSection, removeEntry, setValue } from "../../server/src/inf/edits.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { entryNamed, type MergedSection, mergedSection } from "../../server/src/inf/sections.ts";
import { applyEdits, type Edit } from "../../server/src/text/source.ts";

const parse = (text: string): InfFile => parseInf({ uri: "file:///driver.inx", version: 0, text });

function edited(text: string, edit: (inf: InfFile, section: MergedSection) => Edit[]): string {
  const inf = parse(text);
  return applyEdits(text, edit(inf, mergedSection(inf, "a")!));
}

const add =
  (after?: string) =>
  (inf: InfFile, section: MergedSection): Edit[] =>
    addEntry(inf, section, "New", "1", after === undefined ? {} : { after });

test.each([
  ["behind the last entry", "[a]\nx = 1\n\n; about b\n[b]\n", "[a]\nx = 1\nNew = 1\n\n; about b\n[b]\n"],
  ["without blanks, as the neighbour", "[a]\nx=1\n[b]\n", "[a]\nx=1\nNew=1\n[b]\n"],
  ["with one blank behind the equals sign", "[a]\nx= 1\n", "[a]\nx= 1\nNew= 1\n"],
  ["in the column of the others", "[a]\nlonger = 1\nx      = 2\n", "[a]\nlonger = 1\nx      = 2\nNew    = 1\n"],
  ["beside a column too narrow for it", "[a]\nxy = 1\nx  = 2\n", "[a]\nxy = 1\nx  = 2\nNew = 1\n"],
  ["in the column of a lone entry set apart", "[a]\nx       = 2\n", "[a]\nx       = 2\nNew     = 1\n"],
  ["behind tabs", "[a]\nx\t\t=\t2\n", "[a]\nx\t\t=\t2\nNew\t\t=\t1\n"],
  ["indented", "[a]\n    x=1\n\n", "[a]\n    x=1\n    New=1\n\n"],
  ["with CRLF", "[a]\r\nx = 1\r\n", "[a]\r\nx = 1\r\nNew = 1\r\n"],
  ["with the line ending of its neighbour", "; c\n[a]\r\nx = 1\r\n", "; c\n[a]\r\nx = 1\r\nNew = 1\r\n"],
  ["in an empty section", "[b]\n\ty=1\n\n[a]\n\n[c]\n", "[b]\n\ty=1\n\n[a]\n\tNew=1\n\n[c]\n"],
  ["in an empty file", "[a]", "[a]\r\nNew = 1"],
  ["in a file without a final line ending", "[a]\nx=1", "[a]\nx=1\nNew=1"],
  ["in the last of two sections of one name", "[a]\nx=1\n[A]\ny=1\n", "[a]\nx=1\n[A]\ny=1\nNew=1\n"],
  ["behind continuation lines", "[a]\nx=1,\\\n  2 ; c\n\n", "[a]\nx=1,\\\n  2 ; c\nNew=1\n\n"],
  ["like the neighbour when that is empty", "[a]\nDriverVer =\n", "[a]\nDriverVer =\nNew = 1\n"],
  ["behind a line without a key", "[a]\nx = 1\nHKR,,y\n", "[a]\nx = 1\nHKR,,y\nNew = 1\n"],
  ["in a section of comments", "[a]\n; nothing yet\n", "[a]\nNew = 1\n; nothing yet\n"],
])("adds an entry %s", (_, before, after) => {
  expect(edited(before, add())).toBe(after);
});

test("adds an entry behind another one", () => {
  const text = "[a]\nUmdfService      = x,y\nUmdfServiceOrder = x\nz = 1\n";
  expect(edited(text, add("UMDFSERVICEORDER"))).toBe(
    "[a]\nUmdfService      = x,y\nUmdfServiceOrder = x\nNew              = 1\nz = 1\n",
  );
  expect(edited(text, add("missing"))).toBe(`${text}New = 1\n`);
});

test.each([
  ['[a]\nx = "1" ; c\n', "[a]\nx = 2 ; c\n"],
  ["[a]\nx =\n", "[a]\nx = 2\n"],
  ["[a]\nx= ; c\n", "[a]\nx=2 ; c\n"],
  ["[a]\nx = 1,3\n", "[a]\nx = 2,3\n"],
])("sets the value of %j", (before, after) => {
  expect(edited(before, (inf, section) => setValue(inf, entryNamed(section, "x")!.values[0]!, "2"))).toBe(after);
});

test.each([
  ["[a]\nx = 1 ; c\ny = 1\n", "[a]\ny = 1\n"],
  ["[a]\nx = 1,\\\n  2\ny = 1\n", "[a]\ny = 1\n"],
  ["[a]\ny = 1\nx = 1", "[a]\ny = 1\n"],
])("removes an entry of %j", (before, after) => {
  expect(edited(before, (inf, section) => removeEntry(inf, entryNamed(section, "x")!))).toBe(after);
});

test("adds a section with blank lines around it", () => {
  const addB = (inf: InfFile, section: MergedSection) => addSection(inf, section, "b", [["y", "1"]]);
  expect(edited("[a]\nx=1\n\n[c]\n", addB)).toBe("[a]\nx=1\n\n[b]\ny=1\n\n[c]\n");
  expect(edited("[a]\r\nx = 1\r\n[c]\r\n", addB)).toBe("[a]\r\nx = 1\r\n\r\n[b]\r\ny = 1\r\n\r\n[c]\r\n");
  expect(edited("[a]\nx=1", addB)).toBe("[a]\nx=1\n\n[b]\ny=1");
});

test("adds a section behind the comments that close the one before", () => {
  const addB = (inf: InfFile, section: MergedSection) => addSection(inf, section, "b", [["y", "1"]]);
  expect(edited("[a]\nx=1\n;z=1\n\n; c\n[c]\n", addB)).toBe("[a]\nx=1\n;z=1\n\n[b]\ny=1\n\n; c\n[c]\n");
  expect(edited("[a]\nx=1\n; c\n[c]\n", addB)).toBe("[a]\nx=1\n\n[b]\ny=1\n\n; c\n[c]\n");
  expect(edited("[a]\nx=1\n;z=1", addB)).toBe("[a]\nx=1\n;z=1\n\n[b]\ny=1");
});

test("a new section aligns its own entries where the one before does", () => {
  const addB = (inf: InfFile, section: MergedSection) =>
    addSection(inf, section, "b", [
      ["y", "1"],
      ["long", "2"],
    ]);
  expect(edited("[a]\nShort      = 1\nVeryLonger = 2\n", addB)).toBe(
    "[a]\nShort      = 1\nVeryLonger = 2\n\n[b]\ny    = 1\nlong = 2\n",
  );
});

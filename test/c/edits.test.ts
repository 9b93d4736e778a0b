import { describe, expect, test } from "vitest";
import { indentAt, indentStep, insertAt, linesOf, removeStatement } from "../../server/src/c/edits.ts";
import { applyEdits, type Span } from "../../server/src/text/source.ts";
import { parseText } from "../support/c-parser.ts";

const spanOf = (text: string, part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

const without = (text: string, part: string): string =>
  applyEdits(text, [removeStatement(parseText(text), spanOf(text, part))]);

describe("a statement that goes", () => {
  test("takes its lines with it", () => {
    expect(without("{\n    a();\n    b(1,\n      2);\n}\n", "b(1,\n      2);")).toBe("{\n    a();\n}\n");
    expect(without("{\r\n\ta();\r\n}\r\n", "a();")).toBe("{\r\n}\r\n");
  });

  test("leaves alone what else is on its line", () => {
    expect(without("{ a(); b(); }\n", "b();")).toBe("{ a();  }\n");
    expect(without("{\n    a(); // why\n}\n", "a();")).toBe("{\n     // why\n}\n");
  });

  test("may be the last text of a file", () => expect(without("int a;\nint b;", "int b;")).toBe("int a;\n"));
});

test("text comes in between", () => {
  const text = "int a;\nint b;\n";
  expect(applyEdits(text, [insertAt(parseText(text), 7, "int c;\n")])).toBe("int a;\nint c;\nint b;\n");
});

test("indentation is the file's own", () => {
  expect(indentAt("{\n\t  a();\n}", 6)).toBe("\t  ");
  expect(indentStep("{\n\ta();\n        b();\n}")).toBe("\t");
  expect(indentStep("{\n  a();\n}")).toBe("  ");
  expect(indentStep("int a;\n")).toBe("    ");
});

test("lines are joined with the file's line ending, empty ones without blanks", () => {
  expect(linesOf(parseText("int a;\r\n"), "  ", ["a", "", "b"])).toBe("a\r\n\r\n  b");
  expect(linesOf(parseText("int a;\n"), "\t", ["a", "b"])).toBe("a\n\tb");
});

import { expect, test } from "vitest";
import { removeSections } from "../../server/src/inf/remove-section.ts";
import { mergedSections } from "../../server/src/inf/sections.ts";
import { applyEdits } from "../../server/src/text/source.ts";
import { parseText } from "../support/inf-fixtures.ts";

/** The text without its sections of these names. */
function without(text: string, ...names: readonly string[]): string {
  const inf = parseText(text);
  return applyEdits(
    text,
    removeSections(
      inf,
      mergedSections(inf).filter(({ name }) => names.includes(name)),
    ),
  );
}

test.each([
  ["between others, with the blank lines behind it", "[x]\nk = 1\n\n[a]\nk = 1\n\n[b]\n", "[x]\nk = 1\n\n[b]\n"],
  ["without what speaks of the next one", "[x]\n\n[a]\nk = 1\n\n; b\n[b]\n", "[x]\n\n; b\n[b]\n"],
  ["at the end, with the blank lines before it", "[x]\nk = 1\n\n[a]\nk = 1\n", "[x]\nk = 1\n"],
  ["at the end of a file without a last line ending", "[x]\nk = 1\n\n[a]", "[x]\nk = 1\n"],
  ["with each of its parts", "[a]\n1\n[x]\nk = 1\n[A]\n2\n", "[x]\nk = 1\n"],
  ["when there is no other", "[a]\nk = 1\n", ""],
  ["with CRLF", "[x]\r\nk = 1\r\n\r\n[a]\r\nk = 1\r\n", "[x]\r\nk = 1\r\n"],
])("a section goes %s", (_, text, after) => {
  expect(without(text, "a")).toBe(after);
});

test("neighbours at the end go with the blank lines before them", () => {
  expect(without("[x]\nk = 1\n\n[a]\nk = 1\n\n[b]\nk = 1\n", "a", "b")).toBe("[x]\nk = 1\n");
});

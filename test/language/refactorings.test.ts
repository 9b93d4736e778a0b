import { expect, test } from "vitest";
import { refactoringsAt } from "../../server/src/features/refactorings.ts";
import { applyEdits } from "../../server/src/text/source.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";

const command = /^(Create|Define|List|Allow|Replace|Split|Move|Remove|Sort) .*[^.]$/;

/** Every place where something begins: headers, entries, keys and values. */
const placesIn = (text: string): number[] => {
  const { sections } = parseText(text);
  return sections.flatMap(({ nameSpan, entries }) => [
    nameSpan.start,
    ...entries.flatMap(({ span, values }) => [span.start, ...values.map((value) => value.span.start)]),
  ]);
};

/** Texts after each distinct offer of a file, by title. */
function* offersIn(text: string): Generator<readonly [title: string, after: string]> {
  const inf = parseText(text);
  const known = new Set<string>();
  for (const start of placesIn(text))
    for (const { title, edits } of refactoringsAt(inf, { start, end: start })) {
      const key = JSON.stringify(edits);
      if (known.has(key)) continue;
      known.add(key);
      yield [title, applyEdits(text, edits)];
    }
}

test("every offer at every place can be applied, changes something and breaks nothing", () => {
  const titles = new Set<string>();
  for (const { text } of infFixtures())
    for (const [title, after] of offersIn(text)) {
      titles.add(title.split(" ")[0]!);
      expect(title).toMatch(command);
      expect(after).not.toBe(text);
      expect(parseText(after).problems.length).toBeLessThanOrEqual(parseText(text).problems.length);
    }
  expect([...titles].sort()).toEqual([
    "Allow",
    "Create",
    "Define",
    "List",
    "Move",
    "Remove",
    "Replace",
    "Sort",
    "Split",
  ]);
});

test("line endings stay what they are", () => {
  for (const { text } of infFixtures()) {
    const windows = text.replaceAll(/\r?\n/g, "\r\n");
    for (const [, after] of offersIn(windows)) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  }
});

test("what was done is not offered again", () => {
  for (const { text } of infFixtures())
    for (const [title, after] of offersIn(text)) {
      if (!/^(Sort|Remove|Split|Replace)/.test(title)) continue;
      const again = [...offersIn(after)].filter(([each]) => each === title);
      // Another section can be sorted, another device can be split.
      expect(again.length).toBeLessThan([...offersIn(text)].filter(([each]) => each === title).length);
    }
});

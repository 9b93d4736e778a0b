import { expect, test } from "vitest";
import { refactoringsAt } from "../../server/src/features/refactorings.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import type { Fix } from "../../server/src/rules/rule.ts";
import { applyEdits } from "../../server/src/text/source.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";

const command = /^(Create|Define|List|Allow|Replace|Split|Move|Remove|Sort) .*[^.]$/;

/** Every place where something begins: headers, entries, keys and values. */
const placesIn = ({ sections }: InfFile): number[] =>
  sections.flatMap(({ nameSpan, entries }) => [
    nameSpan.start,
    ...entries.flatMap(({ span, values }) => [span.start, ...values.map((value) => value.span.start)]),
  ]);

/** Each distinct offer of a file: its title, and the text after it. */
function offersIn(inf: InfFile): (readonly [title: string, after: string])[] {
  const distinct = new Map<string, Fix>();
  for (const start of placesIn(inf))
    for (const fix of refactoringsAt(inf, { start, end: start })) distinct.set(JSON.stringify(fix.edits), fix);
  return [...distinct.values()].map(({ title, edits }) => [title, applyEdits(inf.text, edits)]);
}

/** Every other file as Windows ends lines. */
const offered = infFixtures().map(({ text }, i) => {
  const inf = parseText(i % 2 === 0 ? text : text.replaceAll(/\r?\n/g, "\r\n"));
  return { inf, offers: offersIn(inf) };
});

test("every offer at every place can be applied, changes something and breaks nothing", () => {
  const titles = new Set<string>();
  for (const { inf, offers } of offered)
    for (const [title, after] of offers) {
      titles.add(title.split(" ")[0]!);
      expect(title).toMatch(command);
      expect(after).not.toBe(inf.text);
      expect(parseText(after).problems.length).toBeLessThanOrEqual(inf.problems.length);
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
  const onWindows = offered.filter(({ inf }) => inf.text.includes("\r\n"));
  expect(onWindows.length).toBeGreaterThan(100);
  for (const { offers } of onWindows)
    for (const [, after] of offers) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
});

test("what was done is not offered again", () => {
  const count = (offers: readonly (readonly [string, string])[], title: string): number =>
    offers.filter(([each]) => each === title).length;
  for (const { offers } of offered)
    for (const [title, after] of offers) {
      if (!/^(Sort|Remove|Split|Replace)/.test(title)) continue;
      // Another section can be sorted, another device can be split.
      expect(count(offersIn(parseText(after)), title)).toBeLessThan(count(offers, title));
    }
});

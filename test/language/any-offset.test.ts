import { expect, test } from "vitest";
import { completionList } from "../../server/src/features/completion/items.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import type { Span } from "../../server/src/text/source.ts";
import { nothing } from "../support/editor-abilities.ts";
import { type Asked, askCompletion, askHover, askNavigation, askWhole } from "../support/inf-answers.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";
import { mutilated, newPlaces, oddTexts } from "../support/inf-places.ts";

const files = infFixtures().map(({ name, text }): [string, InfFile] => [name, parseText(text)]);
const drivers = files.filter(([name]) => name.startsWith("test/drivers/"));

const faultsAt = (inf: InfFile, offsets: Iterable<number>, ...asked: readonly Asked[]): string[] =>
  [...offsets].flatMap((offset) => asked.flatMap((ask) => ask(inf, offset).map((fault) => `${offset}: ${fault}`)));

const everyOffset = (text: string): number[] => [...Array(text.length + 1).keys()];

test("every feature answers at every place of every INF", () => {
  const seen = new Set<string>();
  const faults = files.flatMap(([name, inf]) =>
    faultsAt(inf, newPlaces(inf, seen), askNavigation, askHover, askCompletion).map((fault) => `${name}: ${fault}`),
  );
  expect(seen.size).toBeGreaterThan(5_000);
  expect(faults).toEqual([]);
});

test.each(drivers)("every feature answers at every offset of %s", (_, inf) => {
  expect(inf.text.length).toBeGreaterThan(500);
  expect(faultsAt(inf, everyOffset(inf.text), askNavigation, askHover)).toEqual([]);
});

test.each(oddTexts)("every feature answers at every offset of %s", (_, text) => {
  const inf = parseText(text);
  expect(faultsAt(inf, everyOffset(text), askNavigation, askHover, askCompletion)).toEqual([]);
  expect(askWhole(inf)).toEqual([]);
});

test("every feature answers for every file as a whole", () => {
  expect(files.flatMap(([name, inf]) => askWhole(inf).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

/** Each file is broken at another place in another way, long ones at several. */
test("every feature answers in mutilated files, where they are broken", () => {
  const faults = files.flatMap(([name, { text }], i) =>
    [...mutilated(text, Math.ceil(text.length / 300), i)].flatMap(([broken, at]) => {
      const inf = parseText(broken);
      const offsets = [at, Math.floor(broken.length / 2)];
      const found = [...faultsAt(inf, offsets, askNavigation, askHover, askCompletion), ...askWhole(inf)];
      return found.map((fault) => `${name}, broken at ${at}: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

test.each([
  ["sections that are not closed", "[X\n".repeat(50_000)],
  ["sections of one name", "[Version]\n[X.NT.Wdf]\na = X\n".repeat(17_000)],
  ["comments", "; region\n".repeat(50_000)],
  ["regions", ";region\n".repeat(25_000) + ";endregion\n".repeat(25_000)],
  ["continued lines", `[Version]\na = ${"b, \\\n".repeat(50_000)}`],
  ["uses of one name", `[DefaultInstall.NTamd64]\n${"AddReg = Reg\n".repeat(50_000)}[Reg]\n`],
  ["install sections", Array.from({ length: 17_000 }, (_, i) => `[D${i}.NT]\n[D${i}.NT.Wdf]\na=b\n`).join("")],
])("a file may have 50,000 lines of %s", (_, text) => {
  const inf = parseText(text);
  expect(faultsAt(inf, [text.length >> 1], askNavigation)).toEqual([]);
  expect(askWhole(inf)).toEqual([]);
});

test("a range of tokens is a part of all tokens", () => {
  for (const [, inf] of drivers) {
    const range = { start: inf.text.length >> 2, end: inf.text.length >> 1 };
    const isInside = ({ span }: { readonly span: Span }): boolean => span.start >= range.start && span.end <= range.end;
    const all = semanticTokens(inf);
    const inRange = semanticTokens(inf, range);
    expect(all.filter(isInside)).toEqual(inRange.filter(isInside));
    expect(inRange.length).toBeLessThan(all.length);
  }
});

test("a long list of completions is cut, and asked for again with what was typed", () => {
  const range = ({ start, end }: Span) => ({ start: { line: 0, character: start }, end: { line: 0, character: end } });
  const names = [...Array(1500).keys()].map((i) => `Key${i}`);
  const strings = names.map((name) => `${name} = "text"\n`).join("");
  const completions = (typed: string) => {
    const text = `[Version]\nProvider = ${typed}\n[Strings]\n${strings}`;
    return completionList(parseText(text), text.indexOf("\n[Strings]"), undefined, range, nothing.completion);
  };
  const all = completions("%");
  const some = completions("%key12");
  expect([all.isIncomplete, all.items.length]).toEqual([true, 1000]);
  expect(some.items.map(({ label }) => label)).toContain("%Key1299%");
  expect(some.items.every(({ label }) => label.startsWith("%Key12"))).toBe(true);
});

import { expect, test } from "vitest";
import { completionsAt } from "../../server/src/features/completion/complete.ts";
import { completionList } from "../../server/src/features/completion/items.ts";
import { signatureHelp } from "../../server/src/features/signature-help.ts";
import { sectionAt } from "../../server/src/inf/graph.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import type { Span } from "../../server/src/text/source.ts";
import { nothing } from "../support/editor-abilities.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";

/** What is wrong with the answers at a place. */
function faultsAt(inf: InfFile, offset: number): string[] {
  const proposals = completionsAt(inf, offset);
  const faults = proposals.flatMap(({ label, span: { start, end }, also = [] }) => {
    const isAround = start <= offset && offset <= end && end <= inf.text.length;
    const isOnOneLine = !inf.text.slice(start, end).includes("\n");
    const overlaps = also.some(({ span }) => span.start <= end && start <= span.end);
    return isAround && isOnOneLine && !overlaps ? [] : [`${label} replaces ${start} to ${end}`];
  });
  const labels = new Set(proposals.map(({ label }) => label));
  const help = signatureHelp(inf, offset, nothing.signatures);
  const beyond = (help?.signatures ?? []).filter((one) => one.activeParameter! >= one.parameters!.length);
  return [
    ...faults,
    ...(labels.size < proposals.length ? ["A label is there twice."] : []),
    ...beyond.map(({ label }) => `There is no such argument: ${label}.`),
  ].map((fault) => `${offset}: ${fault}`);
}

const fixtures = infFixtures();

/** Fixtures have many lines in common: each line of each section is looked at once. */
test("every place of every INF has an answer", () => {
  const seen = new Set<string>();
  const faults = fixtures.flatMap(({ name, text }) => {
    const inf = parseText(text);
    return newPlaces(inf, seen).flatMap((offset) => faultsAt(inf, offset).map((fault) => `${name}: ${fault}`));
  });
  expect(seen.size).toBeGreaterThan(fixtures.length);
  expect(faults).toEqual([]);
});

function newPlaces(inf: InfFile, seen: Set<string>): number[] {
  let start = 0;
  return inf.text.split("\n").flatMap((line) => {
    const key = `${sectionAt(inf, start)?.name}: ${line}`;
    const places = seen.has(key) ? [] : [...Array(line.length + 1).keys()].map((i) => start + i);
    seen.add(key);
    start += line.length + 1;
    return places;
  });
}

/** Each text without its end, as while it is written, and without its beginning. */
test("half a file has answers at its end and at its beginning", () => {
  const faults = fixtures.flatMap(({ text }) => {
    const cuts = [...Array(Math.ceil(text.length / 211)).keys()].map((i) => i * 211);
    return cuts.flatMap((cut) => [
      ...faultsAt(parseText(text.slice(0, cut)), cut),
      ...faultsAt(parseText(text.slice(cut)), 0),
    ]);
  });
  expect(faults).toEqual([]);
});

const odd: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["an open header", "[Version"],
  ["brackets", "[a[b]c]\n[\n]\n[]]"],
  ["percent signs", "[Version]\nProvider = %\nClass = %%\nClassGuid = %a%b%%\n%13%=%1"],
  ["quotes", '[Version]\nProvider = "\nClass = """\n"a" "b" = "c\nClass = a"b c"d"e'],
  ["backslashes", "[Version]\nCatalogFile = \\\n\\\\\n  a\\\n"],
  ["broken names", '[DefaultInstall.NT]\nCopy\\\nFiles = a, \\ ; c\n "b \\\n  @c\\\n'],
  ["separators", "[Version]\n===\n,,,\n = , = ,\n[Strings]\n,=,\n="],
  ["white space", "\t[Version]\t\n\u00a0Class\v=\f HIDClass\r\n\r\n \t "],
  ["the end of a file that goes on", "[Version]\nClass = HID\x1aClass\n[Manufacturer]\n%a% = b"],
  [
    "names of objects",
    "[__proto__]\nconstructor = toString\n[Manufacturer]\n%a% = __proto__, constructor\n[constructor]\n",
  ],
  ["a section that names itself", "[DefaultInstall.NT]\nCopyFiles = DefaultInstall.NT\nAddReg = DefaultInstall.NT\n"],
];

test.each(odd)("every place of %s has an answer", (_, text) => {
  const inf = parseText(text);
  const faults = [...Array(text.length + 1).keys()].flatMap((offset) => faultsAt(inf, offset));
  expect(faults).toEqual([]);
});

/** A span as a range of one long line. */
const range = ({ start, end }: Span) => ({ start: { line: 0, character: start }, end: { line: 0, character: end } });

test("a long list is cut, and asked for again with what was typed", () => {
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

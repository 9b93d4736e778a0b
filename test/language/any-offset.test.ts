import { expect, test } from "vitest";
import { foldsOf } from "../../server/src/features/folding.ts";
import { definitionsAt } from "../../server/src/features/navigation/definition.ts";
import { occurrencesOf } from "../../server/src/features/navigation/occurrences.ts";
import { thingAt } from "../../server/src/features/navigation/thing.ts";
import { type OutlineItem, outlineOf } from "../../server/src/features/outline/outline.ts";
import { rename, renamingAt } from "../../server/src/features/rename/rename.ts";
import { selectionsAt } from "../../server/src/features/selection-ranges.ts";
import { placesNamed } from "../../server/src/features/workspace-symbols.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { lineIndex } from "../../server/src/text/lines.ts";
import { applyEdits, contains, type Span } from "../../server/src/text/source.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";

/** Asks every feature at one place; gives all spans they answer with. */
function* answersAt(inf: InfFile, offset: number): Iterable<Span> {
  yield* definitionsAt(inf, offset, () => [inf]).map(({ span }) => span);
  const thing = thingAt(inf, offset);
  if (thing) yield* occurrencesOf(inf, thing.space, thing.name).map(({ span }) => span);
  const renaming = renamingAt(inf, offset);
  if (!("refusal" in renaming)) yield renaming.span;
  const edits = rename(inf, offset, "Another_Name");
  if (!("refusal" in edits)) applyEdits(inf.text, edits);
  const selections = selectionsAt(inf, offset);
  let inner: Span = { start: offset, end: offset };
  for (const span of selections) {
    if (!contains(span, inner)) throw new RangeError(`The selection at ${offset} does not grow.`);
    inner = span;
  }
  yield* selections;
}

function* spansOf(items: readonly OutlineItem[], outer: Span): Iterable<Span> {
  for (const { name, span, nameSpan, children } of items) {
    if (name.trim() === "") throw new Error(`The item at ${span.start} has no name.`);
    if (!contains(outer, span) || !contains(span, nameSpan))
      throw new RangeError(`The item at ${span.start} leaves its parent.`);
    yield nameSpan;
    yield* spansOf(children, span);
  }
}

/** What of the answers at these offsets does not lie in the file. */
function strays(text: string, offsets: Iterable<number>): Span[] {
  const inf = parseText(text);
  const whole = { start: 0, end: text.length };
  const places = [...spansOf(outlineOf(inf), whole), ...placesNamed(inf, "").map(({ span }) => span)];
  for (const offset of offsets) places.push(...answersAt(inf, offset));
  const { count } = lineIndex(text);
  const folds = foldsOf(inf).filter(({ start, end }) => start < 0 || end >= count);
  return [...places.filter((span) => !contains(whole, span)), ...folds];
}

const every = (text: string, step: number): number[] =>
  Array.from({ length: Math.floor(text.length / step) + 1 }, (_, i) => i * step);

const texts = infFixtures().map(({ text }) => text);

test("every feature answers at every offset", () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.flatMap((text) => strays(text, every(text, 1)))).toEqual([]);
});

/** Cut, without a line, with an odd character. */
const mutilated = (text: string): string[] =>
  every(text, Math.ceil(text.length / 6)).flatMap((at) => {
    const line = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at) + 1 || text.length;
    const odd = ['"', "[", "]", "%", "\\", "=", ",", ";", "\x1a", "\0", "İ"][at % 11]!;
    return [text.slice(0, at), text.slice(0, line) + text.slice(next), text.slice(0, at) + odd + text.slice(at)];
  });

test("every feature answers in mutilated files", () => {
  expect(texts.flatMap(mutilated).flatMap((text) => strays(text, every(text, 61)))).toEqual([]);
});

test.each([
  ["sections that are not closed", "[X\n".repeat(100_000)],
  ["sections of one name", "[Version]\n[X.NT.Wdf]\na = X\n".repeat(35_000)],
  ["comments", "; region\n".repeat(100_000)],
  ["regions", ";region\n".repeat(50_000) + ";endregion\n".repeat(50_000)],
  ["continued lines", `[Version]\na = ${"b, \\\n".repeat(100_000)}`],
  ["uses of one name", `[DefaultInstall.NTamd64]\n${"AddReg = Reg\n".repeat(100_000)}[Reg]\n`],
  ["install sections", Array.from({ length: 33_000 }, (_, i) => `[D${i}.NT]\n[D${i}.NT.Wdf]\na=b\n`).join("")],
])("a file may have 100,000 lines of %s", (_, text) => {
  expect(strays(text, every(text, Math.ceil(text.length / 2)))).toEqual([]);
});

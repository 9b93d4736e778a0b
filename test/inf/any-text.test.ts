import fc from "fast-check";
import { expect, test } from "vitest";
import { addEntry, addSection, removeEntry, setValue } from "../../server/src/inf/edits.ts";
import { allReferences } from "../../server/src/inf/graph.ts";
import { installsOf } from "../../server/src/inf/installs.ts";
import type { Field, InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { mergedSections, sameName } from "../../server/src/inf/sections.ts";
import { applyEdits, contains, type Span } from "../../server/src/text/source.ts";
import { infText, realTexts } from "../support/inf-texts.ts";

const parse = (text: string): InfFile => parseInf({ uri: "file:///driver.inx", version: 0, text });

/** The spans follow each other without overlap, inside the outer one. */
function expectOrder(outer: Span, spans: readonly Span[]): void {
  let end = outer.start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(outer.end);
}

function expectField(inf: InfFile, { text, span, offsets }: Field): void {
  expect(contains({ start: 0, end: inf.text.length }, span)).toBe(true);
  if (!offsets) {
    expect(text === "" || inf.text.slice(span.start, span.end) === text).toBe(true);
    return;
  }
  expect(offsets.map((offset) => inf.text[offset]).join("")).toBe(text);
  for (const offset of offsets) expect(offset >= span.start && offset < span.end).toBe(true);
}

function expectLossless(inf: InfFile): void {
  const whole = { start: 0, end: inf.text.length };
  expectOrder(
    whole,
    inf.sections.map(({ span }) => span),
  );
  expectOrder(whole, inf.comments);
  for (const [i, section] of inf.sections.entries()) {
    expect(section.span.end).toBe(inf.sections[i + 1]?.span.start ?? inf.text.length);
    expect(inf.text.slice(section.nameSpan.start, section.nameSpan.end)).toBe(section.name);
    expectOrder(section.span, [section.header, ...section.entries.map(({ lines }) => lines)]);
    for (const entry of section.entries) {
      expect(contains(entry.lines, entry.span)).toBe(true);
      expect(entry.values.length).toBeGreaterThan(0);
      const fields = entry.assigned ? [entry.key!, ...entry.values] : entry.values;
      expectOrder(
        entry.span,
        fields.map(({ span }) => span),
      );
      for (const field of fields) expectField(inf, field);
    }
  }
  for (const { span } of inf.problems) expect(contains(whole, span)).toBe(true);
}

/** Everything lazy, so that nothing throws later. */
function readAll(inf: InfFile): void {
  installsOf(inf);
  for (const { span } of allReferences(inf)) expect(contains({ start: 0, end: inf.text.length }, span)).toBe(true);
}

test("any text is read without loss", () => {
  fc.assert(
    fc.property(infText, (text) => {
      const inf = parse(text);
      expectLossless(inf);
      readAll(inf);
    }),
    { numRuns: 1000 },
  );
});

test("a file cut anywhere, or with any line taken out, is read", () => {
  for (const text of realTexts) {
    const lines = text.split(/(?<=\n)/);
    const cut = Array.from({ length: Math.ceil(text.length / 7) }, (_, i) => text.slice(0, i * 7));
    const shorter = lines.map((_, i) => lines.filter((__, j) => j !== i).join(""));
    for (const broken of [text, ...cut, ...shorter]) {
      const inf = parse(broken);
      expectLossless(inf);
      readAll(inf);
    }
  }
});

test("what is not an entry is blank, a comment, a header or a lone backslash", () => {
  fc.assert(
    fc.property(infText, (text) => {
      const inf = parse(text);
      const known = [
        ...inf.comments,
        ...inf.sections.flatMap(({ header, entries }) => [header, ...entries.map((e) => e.span)]),
      ];
      const start = inf.sections[0]?.header.start ?? text.length;
      const end = text.includes("\x1a") ? text.indexOf("\x1a") : text.length;
      const ignored = inf.problems.filter(({ kind }) => kind === "header-form").map(({ span }) => span.end);
      for (let i = start; i < end; i++) {
        if (known.some((span) => span.start <= i && i < span.end)) continue;
        const isTail = ignored.some((from) => from <= i && !text.slice(from, i).includes("\n"));
        expect(isTail || /[\s\0\ufeff\\]/.test(text[i]!)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("an added entry is read back, and the others stay what they were", () => {
  fc.assert(
    fc.property(infText, fc.nat(), (any, pick) => {
      // An open quote, bracket or continuation at the end would take the new line in.
      const text = any.replace(/[\\\x1a"[]|\r(?!\n)/g, "").replace(/^/, "[a]\n[b]\nx = 1\n");
      const inf = parse(text);
      const sections = mergedSections(inf);
      const section = sections[pick % sections.length]!;
      const after = mergedSections(parse(applyEdits(text, addEntry(inf, section, "New", "1"))));
      const texts = (entries: typeof section.entries) =>
        entries.map((e) => [e.key?.text, ...e.values.map((v) => v.text)].join());
      const same = after.find(({ name }) => sameName(name, section.name))!;
      expect(texts(same.entries).filter((one) => one === "New,1")).toHaveLength(1);
      expect(texts(same.entries).filter((one) => one !== "New,1")).toEqual(texts(section.entries));
      expect(after.length).toBe(sections.length);
    }),
    { numRuns: 1000 },
  );
});

test("entries taken out, values set and sections added are read as such", () => {
  for (const text of realTexts) {
    const inf = parse(text);
    for (const section of mergedSections(inf)) {
      for (const entry of section.entries) {
        const without = parse(applyEdits(text, removeEntry(inf, entry)));
        expect(without.sections.flatMap((s) => s.entries)).toHaveLength(
          inf.sections.flatMap((s) => s.entries).length - 1,
        );
        const changed = parse(applyEdits(text, setValue(inf, entry.values[0]!, "NewValue")));
        expect(JSON.stringify(changed.sections)).toContain('"NewValue"');
      }
      const more = parse(applyEdits(text, addSection(inf, section, "Added", [["a", "b"]])));
      expect(more.sections.map(({ name }) => name).filter((name) => name !== "Added")).toEqual(
        inf.sections.map(({ name }) => name),
      );
      expect(more.sections.find(({ name }) => name === "Added")?.entries).toHaveLength(1);
    }
  }
});

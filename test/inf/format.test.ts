import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FormatOptions } from "../../server/src/inf/format/options.ts";
import { sameMeaning } from "../../server/src/inf/format/same-meaning.ts";
import { formatInf } from "../../server/src/inf/format.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { applyEdits, type Span } from "../../server/src/text/source.ts";
import { infText, realTexts } from "../support/inf-texts.ts";

const parse = (text: string): InfFile => parseInf({ uri: "file:///driver.inx", version: 0, text });
const spaces: FormatOptions = { insertSpaces: true, tabSize: 4 };

function formatted(text: string, options = spaces, span?: Span): string {
  return applyEdits(text, formatInf(parse(text), options, span));
}

const options = fc.record(
  {
    insertSpaces: fc.boolean(),
    tabSize: fc.integer({ min: 1, max: 8 }),
    trimTrailingWhitespace: fc.boolean(),
    insertFinalNewline: fc.boolean(),
    trimFinalNewlines: fc.boolean(),
  },
  { requiredKeys: ["insertSpaces", "tabSize"] },
);

/** Lines in the manners people write them. */
const written = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom("", "  ", "\t"),
          fc.constantFrom("a", "Key", "LongerKey", "%Token%", '"a b"', "a\\\n"),
          fc.constantFrom("", " ", "  ", "\t", "\t\t", "\u00a0"),
          fc.constantFrom("", " ", "   ", "\t"),
          fc.constantFrom("", "1", "x, y", "a,\\\n   b", 'a,\\ ; c\n\tb,"; d"', '"open', "x \\", "a=b"),
          fc.constantFrom("", "; c", "  ; c", "\t;c ", "  "),
        )
        .map(([indent, key, before, after, value, end]) => `${indent}${key}${before}=${after}${value}${end}`),
      fc.constantFrom(
        "",
        "   ",
        "; comment",
        "  ; a = b",
        "[Section] ",
        " [Other.NT] ; c",
        "[Open",
        "HKR,,  x,\t1 ; c",
        "\\",
      ),
    ),
    { maxLength: 25 },
  )
  .chain((lines) =>
    fc.constantFrom("\n", "\r\n").map((newline) => `[Version]\n${lines.join("\n")}`.replaceAll("\n", newline)),
  );

const pages = readdirSync("test/features").filter((name) => name.endsWith(".md"));

function expectSettled(text: string, how: FormatOptions): void {
  const inf = parse(text);
  const after = formatted(text, how);
  expect(sameMeaning(inf, parse(after))).toBe(true);
  expect(after.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  expect(formatted(after, how)).toBe(after);
}

test.each([
  ["texts of any kind", infText.map((text) => `[Version]\n${text}`)],
  ["texts as people write them", written],
])("%s keep their meaning, and stay as they are the second time", (_, texts) => {
  fc.assert(
    fc.property(texts, options, (text, how) => expectSettled(text, how)),
    { numRuns: 2000 },
  );
});

test("real texts keep their meaning", () => {
  const features = pages.flatMap((name) =>
    [...readFileSync(`test/features/${name}`, "utf8").matchAll(/^```inf\n([\s\S]*?)^```$/gm)].map(([, text]) => text!),
  );
  for (const text of [...realTexts, ...features]) expectSettled(text, spaces);
});

test("formatting lines keeps all others, and the second time these too", () => {
  fc.assert(
    fc.property(written, options, fc.nat(), fc.nat(), (text, how, a, b) => {
      const lines = text.split("\n");
      const [from, to] = [a % lines.length, b % lines.length].sort((x, y) => x - y) as [number, number];
      const before = lines.slice(0, from).join("\n");
      const behind = lines.slice(to + 1).join("\n");
      const span = (whole: string): Span => ({
        start: before.length + (from > 0 ? 1 : 0),
        end: whole.length - (to + 1 < lines.length ? behind.length + 1 : 0),
      });
      const after = formatted(text, how, span(text));
      expect(after.startsWith(before)).toBe(true);
      expect(after.endsWith(behind)).toBe(true);
      expect(sameMeaning(parse(text), parse(after))).toBe(true);
      expect(formatted(after, how, span(after))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});

test("edits are small: they change white space and nothing else", () => {
  fc.assert(
    fc.property(written, (text) => {
      for (const { span, text: added } of formatInf(parse(text), spaces)) {
        expect(/^\s*$/.test(added)).toBe(true);
        expect(/^\s*$/.test(text.slice(span.start, span.end))).toBe(true);
        expect(added).not.toBe(text.slice(span.start, span.end));
      }
    }),
  );
});

test.each<[string, Partial<FormatOptions>, string, string]>([
  ["CRLF", {}, "[Version]\r\nA  = 1\r\n[Strings]\r\n", "[Version]\r\nA = 1\r\n\r\n[Strings]\r\n"],
  ["a missing last line ending", {}, "[Version]\nA  = 1", "[Version]\nA = 1"],
  ["a byte order mark", {}, "\ufeff[Version]\nA  = 1\n", "\ufeff[Version]\nA = 1\n"],
  ["what follows a Ctrl-Z", {}, "[Version]\nA  = 1\n\x1a\nB  = 2  ", "[Version]\nA = 1\n\x1a\nB  = 2  "],
  ["lone carriage returns", {}, "[Version]\nA  = 1\r  \nB  = 1", "[Version]\nA  = 1\r  \nB = 1"],
  [
    "blanks at line ends, on demand",
    { trimTrailingWhitespace: false },
    "[Version] \nA  = 1 \n",
    "[Version] \nA = 1 \n",
  ],
  ["tabs of the indentation", { insertSpaces: false }, "[Version]\n    A = 1\n", "[Version]\n\tA = 1\n"],
  [
    "tabs before a column that fits",
    { insertSpaces: false },
    "[Version]\nA\t\t= 1\nLonger\t= 2\n",
    "[Version]\nA\t\t= 1\nLonger\t= 2\n",
  ],
])("%s: kept", (_, how, text, expected) => {
  expect(formatted(text, { ...spaces, ...how })).toBe(expected);
});

test.each<[string, Partial<FormatOptions>, string, string]>([
  ["the last line gets a line ending", { insertFinalNewline: true }, "[Version]\r\nA = 1", "[Version]\r\nA = 1\r\n"],
  ["empty lines at the end go", { trimFinalNewlines: true }, "[Version]\nA = 1\n\n\n", "[Version]\nA = 1\n"],
  ["no line ending is made up", { trimFinalNewlines: true }, "[Version]\nA = 1", "[Version]\nA = 1"],
])("when the editor asks: %s", (_, how, text, expected) => {
  expect(formatted(text, { ...spaces, ...how })).toBe(expected);
});

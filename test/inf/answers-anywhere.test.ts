import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeLenses } from "../../server/src/features/code-lens.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { asMarkdown, asPlainText, hoverAt } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { decode } from "../../server/src/text/decode.ts";
import type { Span } from "../../server/src/text/source.ts";

const inf = (text: string): InfFile => parseInf({ uri: "file:///driver/driver.inx", version: 0, text });

const drivers = readdirSync("test/drivers", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.in[fx]$/.test(path))
  .map((path): [string, string] => [path, decode(readFileSync(`test/drivers/${path}`)).text]);

/** Texts that end, break off or begin in odd places. */
const odd: [string, string][] = [
  ["nothing", ""],
  ["an open header", "[Version"],
  ["an empty header", "[]\n= = =\n,,,"],
  ["a header in a header", "[a[b]c]\n[\n]"],
  ["percent signs", "[Version]\nProvider = %\nClass = %%\nClassGuid = %a%b%%\n%13%=%1"],
  ["quotes", '[Version]\nProvider = "\nClass = """\n"a" "b" = "c'],
  ["backslashes", "[Version]\nCatalogFile = \\\n\\\\\n  a\\\n"],
  ["continued tokens", '[Version]\nProvider = %Pro\\\nvider%, "a \\\n b" \\ ; c\n c\n[Strings]\nProvider = "x"'],
  [
    "strange names",
    "[__proto__]\nconstructor = toString\n[Manufacturer]\n%a% = __proto__, constructor, NT.9.9.9.9.99999999999\n",
  ],
  ["numbers", "[DestinationDirs]\na = 0x7FFFFFFFFFFF, x\nb = -1\nc = 65535\nd = 99999999999999999999"],
  ["a section that names itself", "[DefaultInstall.NT]\nCopyFiles = DefaultInstall.NT\nAddReg = DefaultInstall.NT\n"],
];

/** Without a part of it, or cut off. */
function* mutilated(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 97) {
    yield text.slice(0, at);
    yield text.slice(0, at) + text.slice(at + 61);
  }
}

function wholeFileAnswers(file: InfFile): Span[] {
  const all = { start: 0, end: file.text.length };
  const hints = inlayHints(file, all, { dirids: true, flags: true, windowsVersions: true });
  const links = documentLinks(file, { find: () => undefined, projectOf: () => "file:///driver/driver.vcxproj" });
  const tokens = semanticTokens(file).map(({ span }) => span);
  for (const [i, { start, end }] of tokens.entries())
    if (start >= end || start < (tokens[i - 1]?.end ?? 0) || file.text.slice(start, end).includes("\n"))
      throw new RangeError(`The token from ${start} to ${end} is empty, overlaps another or spans lines.`);
  return [
    ...tokens,
    ...hints.map(({ at }) => ({ start: at, end: at })),
    ...links.map(({ span }) => span),
    ...codeLenses(file).flatMap(({ section, references = [] }) => [section.header, ...references]),
  ];
}

function hovers(file: InfFile, step: number): Span[] {
  const spans: Span[] = [];
  for (let offset = 0; offset <= file.text.length; offset += step) {
    const hover = hoverAt(file, offset);
    if (!hover) continue;
    if (offset < hover.span.start || offset > hover.span.end || asMarkdown(hover.blocks) === "")
      throw new RangeError(`The hover at ${offset} speaks of something else.`);
    asPlainText(hover.blocks);
    spans.push(hover.span);
  }
  return spans;
}

const inFile = (file: InfFile, spans: readonly Span[]): boolean =>
  spans.every(({ start, end }) => 0 <= start && start <= end && end <= file.text.length);

test.each([...drivers, ...odd])("%s has an answer at every offset", (_, text) => {
  const file = inf(text);
  const spans = [...hovers(file, 1), ...wholeFileAnswers(file)];
  expect(inFile(file, spans)).toBe(true);
});

test.each(drivers)("%s, mutilated, has answers", (_, text) => {
  for (const broken of mutilated(text)) {
    const file = inf(broken);
    expect(inFile(file, [...hovers(file, 53), ...wholeFileAnswers(file)])).toBe(true);
  }
});

test("a range of tokens is a part of all tokens", () => {
  for (const [, text] of drivers) {
    const file = inf(text);
    const all = semanticTokens(file);
    const range = { start: text.length >> 2, end: text.length >> 1 };
    const inRange = semanticTokens(file, range);
    expect(all.filter(({ span }) => span.start >= range.start && span.end <= range.end)).toEqual(
      inRange.filter(({ span }) => span.start >= range.start && span.end <= range.end),
    );
    expect(inRange.length).toBeLessThan(all.length);
  }
});

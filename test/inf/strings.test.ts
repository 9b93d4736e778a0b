import { expect, test } from "vitest";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { mergedSection } from "../../server/src/inf/sections.ts";
import { definitionsOfString, knownText, tokensIn, valueText } from "../../server/src/inf/strings.ts";

const strings = `
[Strings.0407]
Only = "nur hier"
Name = "Gerät"
[Strings]
Name = "Device", cut
%Wrong% = "never found"
Nested = "%Name%"
13 = "hides a directory"
two words = "spaced"
[Strings.x]
Other = "no language"
`;

const parse = (value: string): InfFile =>
  parseInf({ uri: "file:///driver.inx", version: 0, text: `[a]\nk = ${value}\n${strings}` });
const firstValue = (inf: InfFile) => mergedSection(inf, "a")!.entries[0]!.values[0]!;

test.each([
  ["%Name%", "Device", true],
  ["x-%NAME%-y", "x-Device-y", true],
  ['"%Name%,"%Name%', "Device,Device", true],
  ['%Na"me"%', "Device", true],
  ["%two words%", "spaced", true],
  ["100%%", "100%", true],
  ["%%Name%%", "%Name%", true],
  ["50%", "50%", true],
  ["%Nested%", "%Name%", true],
  ["%Only%", "nur hier", true],
  ["%12%\\UMDF\\a.dll", "%12%\\UMDF\\a.dll", true],
  ["%-1%", "%-1%", true],
  ["%13%\\a.dll", "hides a directory\\a.dll", true],
  ["%Missing%", "%Missing%", false],
  ["%Wrong%", "%Wrong%", false],
  ["%Other%", "%Other%", false],
  ["$UMDFVERSION$", "$UMDFVERSION$", false],
  ["NT$ARCH$.10.0", "NT$ARCH$.10.0", false],
  ["@VERSION@", "@VERSION@", false],
  ["\u0024{VERSION}", "\u0024{VERSION}", false],
  ["$(Version)", "$(Version)", false],
  ["$Windows NT$", "$Windows NT$", true],
  ["@file.dll", "@file.dll", true],
])("%s means %s (known: %s)", (value, text, known) => {
  const inf = parse(value);
  expect(valueText(inf, firstValue(inf))).toEqual({ text, known });
  expect(knownText(inf, firstValue(inf))).toBe(known ? text : undefined);
});

test("a field that is not there is an empty text", () => {
  expect(valueText(parse("x"), undefined)).toEqual({ text: "", known: true });
});

test("the default language comes before the others", () => {
  expect(definitionsOfString(parse("x"), "name").map((d) => [d.language, d.value])).toEqual([
    ["", "Device"],
    ["0407", "Gerät"],
  ]);
});

test("tokens know their places, in quotes and over continuation lines too", () => {
  const inf = parse('"a %One%"%%\\\n  %12%%Tw\\\no% %');
  const tokens = tokensIn(firstValue(inf));
  expect(tokens.map(({ name }) => name)).toEqual(["One", "12", "Two"]);
  expect(tokens.map(({ span }) => inf.text.slice(span.start, span.end))).toEqual(["One", "12", "Tw\\\no"]);
  expect(tokens.map(({ whole }) => inf.text.slice(whole.start, whole.end))).toEqual(["%One%", "%12%", "%Tw\\\no%"]);
});

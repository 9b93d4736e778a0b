import { describe, expect, test } from "vitest";
import { directives } from "../server/src/data/inf-directives.ts";
import { parseInf } from "../server/src/inf/parse.ts";
import { rules } from "../server/src/rules/index.gen.ts";
import { ruleSetModes } from "../server/src/rules/rule-set.ts";
import { runRules } from "../server/src/rules/run.ts";
import { defaultSettings } from "../server/src/rules/settings.ts";
import { parseC } from "./support/c-parser.ts";
import { openPackage } from "./support/open-package.ts";
import { bodyOf, expand, readSnippets } from "./support/snippets.ts";

const inf = readSnippets("windows-inf");
const c = readSnippets("c");

describe.each([
  ["windows-inf", inf],
  ["c", c],
])("snippets for %s", (_, snippets) => {
  test("prefixes are unique", () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(prefixes.length).toBeGreaterThan(5);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  test.each(snippets)("%s is complete", (_name, snippet) => {
    expect(snippet.prefix).toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)+$/);
    expect(snippet.description).toMatch(/^[A-Z[].+[^.]$/);
    expect(Object.keys(snippet).sort()).toEqual(["body", "description", "prefix"]);
  });

  test.each(snippets)("%s expands", (_name, snippet) => {
    const { text, stops, choices } = expand(bodyOf(snippet));
    expect(text.trim()).not.toBe("");
    const numbers = [...stops.keys()].filter((number) => number > 0).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, i) => i + 1));
    for (const [number, defaultText] of stops) expect(defaultText !== "" || number === 0).toBe(true);
    for (const values of choices) {
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

test.each([
  ["\x24{1:a", /unclosed/],
  ["\x24{a}", /malformed/],
  ["$NO_VARIABLE", /unknown/],
  ["$1", /no text/],
  ["\x24{1:a} \x24{1:b}", /twice/],
])("%s is refused", (body, message) => {
  expect(() => expand(body)).toThrow(message);
});

test.each(inf)("%s gives an INF without lexical problems", (_name, snippet) => {
  const { text } = expand(bodyOf(snippet));
  const whole = text.startsWith("[") ? text : `[Dev.NT.Wdf]\n${text}`;
  const file = parseInf({ uri: "file:///a.inx", version: 1, text: whole });
  expect(file.problems).toEqual([]);
  expect(file.sections.every(({ entries }) => entries.length > 0)).toBe(true);
});

const wholeInfs = inf.filter(
  ([, snippet]) => bodyOf(snippet).startsWith("[Version]") && bodyOf(snippet).includes("[Manufacturer]"),
);

describe.each(ruleSetModes)("judged as InfVerif does with /%s", (infverifMode) => {
  test.each(wholeInfs)("%s is a driver package without findings", (_name, snippet) => {
    const { files, driver } = openPackage(new Map([["driver.inx", expand(bodyOf(snippet)).text]]), parseC);
    const settings = { ...defaultSettings, infverifMode };
    const reports = files.flatMap((file) => runRules(rules, file, driver, { settings }));
    expect(reports.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
  });
});

test("every UMDF directive has a snippet with all its values", () => {
  for (const { name, args } of directives.filter((directive) => directive.name.startsWith("Umdf"))) {
    const snippet = inf.find(([title]) => title === name)?.[1];
    expect(snippet, name).toBeDefined();
    const { text, choices } = expand(bodyOf(snippet!));
    expect(text.startsWith(`${name} = `), name).toBe(true);
    const values = args[0]?.kind === "enum" ? [...(args[0].values ?? [])] : [];
    if (values.length > 1) expect([...(choices[0] ?? [])].sort(), name).toEqual(values.sort());
    else for (const value of values) expect(text).toContain(value);
  }
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { disableFixes } from "../server/src/rules/disable-fix.ts";
import { rules } from "../server/src/rules/index.gen.ts";
import type { Fix, NamedRule } from "../server/src/rules/rule.ts";
import { type Report, runRules } from "../server/src/rules/run.ts";
import { defaultSettings, isOffByDefault, type Settings } from "../server/src/rules/settings.ts";
import type { Encoding } from "../server/src/text/decode.ts";
import { lineIndex } from "../server/src/text/lines.ts";
import { applyEdits, editsByFile, type Span } from "../server/src/text/source.ts";
import { type Case, type Expected, readPage } from "./page.ts";
import { parseC } from "./support/c-parser.ts";
import { type OpenPackage, openPackage, pathOf, uriOf } from "./support/open-package.ts";

type Texts = ReadonlyMap<string, string>;

for (const rule of rules) {
  describe(rule.id, () => {
    const page = `docs/rules/${rule.id}.md`;
    const pages = [page, `test/rules/${rule.id}.md`].filter((path) => existsSync(path));
    const cases = pages.flatMap((path) => readPage(readFileSync(path, "utf8")));
    test("has a page with what it reports and what it does not", () => {
      expect(pages).toContain(page);
      expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
      expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
    });
    test("is called by a command", () => expect(rule.title).toMatch(command));
    test.each(cases.map((one) => [one.title, one] as const))("%s", (_, one) => checkCase(rule, one));
  });
}

/** Begins with a verb as far as that can be seen, and has no full stop. */
const command =
  /^(?!(?:The|A|An|This|It|No|Not|There|All|Each|Every|Missing|Unknown|Invalid|Wrong)\b)[A-Z][a-z]+ .*[^.]$/;

function checkCase(rule: NamedRule, { files, encodings, expected, after }: Case): void {
  const before = lint(rule, files, encodings);
  expect(before.reports.map(placeOf(before))).toEqual(inOrder(expected).map((one) => placeExpected(rule, one, files)));
  checkMessages(before.reports, inOrder(expected));
  for (const report of before.reports) checkReport(report, before);
  const shown = new Set(after.map(({ fix }) => fix));
  const offered = before.reports.flatMap((report) => fixesOf(report).map((fix) => ({ report, fix })));
  for (const [i, { report, fix }] of offered.entries()) {
    const isShown = shown.has(fix.title) && offered.findIndex((one) => one.fix.title === fix.title) === i;
    checkFix(rule, before, report, fix, isShown ? after.filter((block) => block.fix === fix.title) : []);
  }
  expect([...shown].filter((title) => !offered.some(({ fix }) => fix.title === title))).toEqual([]);
}

type Encodings = ReadonlyMap<string, Encoding>;

interface Linted extends OpenPackage {
  readonly texts: Texts;
  readonly encodings: Encodings;
  readonly reports: readonly Report[];
}

/** What one rule says about a package, among all rules, and even when it is off by default. */
function lint(rule: NamedRule, texts: Texts, encodings: Encodings): Linted {
  const open = openPackage(texts, parseC, encodings);
  const settings: Settings = {
    ...defaultSettings,
    severity: rule.off ? { [rule.id]: rule.severity } : {},
    infverifMode: isOffByDefault(rule) && !open.driver.project ? "w" : "auto",
  };
  const crashed = (crashing: NamedRule, error: unknown): void => {
    if (crashing.id === rule.id) throw error;
  };
  const reports = open.files.flatMap((file) => runRules(rules, file, open.driver, { settings, crashed }));
  return { ...open, texts, encodings, reports: inOrder(reports.filter((report) => report.rule.id === rule.id)) };
}

const pathIn = (one: Report | Expected): string => ("uri" in one ? pathOf(one.uri) : one.path);
const startOf = (one: Report | Expected): number => ("uri" in one ? one.span.start : one.start);

const inOrder = <T extends Report | Expected>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => pathIn(a).localeCompare(pathIn(b)) || startOf(a) - startOf(b));

function show(path: string, { start, end }: Span, text: string, rule: string, severity: string): string {
  const index = lineIndex(text);
  const { line, character } = index.positionAt(start);
  const beyond = index.positionAt(end).line > line;
  const marked = beyond
    ? `${text.slice(start, index.startOf(line) + index.lineText(line).length)}...`
    : text.slice(start, end);
  return `${path}:${line + 1}:${character + 1} \`${marked}\` ${rule} ${severity}`;
}

const placeOf =
  ({ texts }: Linted) =>
  ({ uri, span, rule, severity }: Report): string =>
    show(pathOf(uri), span, texts.get(pathOf(uri))!, rule.id, severity);

function placeExpected(rule: NamedRule, one: Expected, texts: Texts): string {
  const text = texts.get(one.path)!;
  return show(
    one.path,
    { start: one.start, end: one.end ?? text.length },
    text,
    one.rule,
    one.severity ?? rule.severity,
  );
}

function checkMessages(reports: readonly Report[], expected: readonly Expected[]): void {
  for (const [i, { message }] of reports.entries()) expect(message).toContain(expected[i]!.text);
}

function checkReport(report: Report, { texts }: Linted): void {
  expect(report.message).toMatch(/^(?=\S).{1,99}?[.]( \S.*[.])?$/);
  for (const { uri, span } of [report, ...(report.related ?? [])]) {
    expect([...texts.keys()]).toContain(pathOf(uri));
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(texts.get(pathOf(uri))!.length);
  }
}

const fixesOf = (report: Report): readonly Fix[] => report.fixes?.() ?? [];

function checkFix(rule: NamedRule, before: Linted, { uri }: Report, fix: Fix, shown: Case["after"]): void {
  expect(fix.title).toMatch(command);
  expect(fix.edits.length > 0).toBe(fix.saveAs === undefined);
  const fixed = apply(before.texts, fix);
  const after = lint(rule, fixed, saved(before, uri, fix));
  if (shown.length > 0) {
    const changed = [...fixed].filter(([path, text]) => before.texts.get(path) !== text).map(([path]) => path);
    for (const path of changed) expect(shown.map((block) => block.path)).toContain(path);
    for (const { path, text } of shown) expect(fixed.get(path)).toBe(text);
  }
  checkRemaining(rule, before, after, shown);
  expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(before));
}

function checkRemaining(rule: NamedRule, before: Linted, after: Linted, shown: Case["after"]): void {
  const paths = new Set(shown.map(({ path }) => path));
  const expected = inOrder(shown.flatMap((block) => block.expected));
  const inShown = after.reports.filter(({ uri }) => paths.has(pathOf(uri)));
  expect(inShown.map(placeOf(after))).toEqual(expected.map((one) => placeExpected(rule, one, after.texts)));
  checkMessages(inShown, expected);
  const known = new Set(before.reports.map(({ uri, message }) => `${pathOf(uri)} ${message}`));
  const elsewhere = after.reports.filter(({ uri }) => !paths.has(pathOf(uri)));
  expect(elsewhere.map(({ uri, message }) => `${pathOf(uri)} ${message}`).filter((one) => !known.has(one))).toEqual([]);
  if (expected.length === 0) expect(after.reports.length).toBeLessThan(before.reports.length);
}

const saved = ({ encodings }: Linted, uri: string, { saveAs }: Fix): Encodings =>
  saveAs ? new Map([...encodings, [pathOf(uri), { name: saveAs, bom: true }]]) : encodings;

function apply(texts: Texts, fix: Fix): Map<string, string> {
  const fixed = new Map(texts);
  for (const [uri, edits] of editsByFile(fix.edits)) {
    expect([...texts.keys()]).toContain(pathOf(uri));
    fixed.set(pathOf(uri), applyEdits(texts.get(pathOf(uri))!, edits));
  }
  return fixed;
}

const errorsIn = ({ files }: OpenPackage): number =>
  files.reduce(
    (sum, file) => sum + (file.kind === "c" ? file.errors.length : file.kind === "inf" ? file.problems.length : 0),
    0,
  );

test("every finding of every page can be disabled where it stands", () => {
  const loud = rules.flatMap((rule) => {
    const path = `docs/rules/${rule.id}.md`;
    const cases = existsSync(path) ? readPage(readFileSync(path, "utf8")) : [];
    return cases.flatMap(({ title, files, encodings }) =>
      disableEach(rule, files, encodings).map((left) => `${rule.id}, ${title}: ${left}`),
    );
  });
  expect(loud).toEqual([]);
});

function disableEach(rule: NamedRule, files: Texts, encodings: Encodings): string[] {
  const before = lint(rule, files, encodings);
  return before.reports.flatMap((report) => {
    const file = before.files.find(({ uri }) => uri === report.uri)!;
    const [fix] = disableFixes(report, file);
    if (!fix) return [];
    const after = lint(rule, apply(files, fix), encodings);
    const line = (linted: Linted): number => linted.reports.filter(({ uri }) => uri === report.uri).length;
    return line(after) < line(before) ? [] : [placeOf(before)(report)];
  });
}

test("paths and URIs of a page's files are one to one", () =>
  expect(pathOf(uriOf("inc/Public.h"))).toBe("inc/Public.h"));

import { describe, expect, test } from "vitest";
import { installsOf } from "../server/src/inf/installs.ts";
import { parseInf } from "../server/src/inf/parse.ts";
import type { NamedRule } from "../server/src/rules/rule.ts";
import { judgedInstalls, mustBeIsolated, parseRuleVersion, ruleSetFor } from "../server/src/rules/rule-set.ts";
import { runRules } from "../server/src/rules/run.ts";
import { defaultSettings, type Settings } from "../server/src/rules/settings.ts";
import { parseC } from "./support/c-parser.ts";
import { openPackage } from "./support/open-package.ts";

const newest = Number.POSITIVE_INFINITY;

const projectFor = (...platforms: readonly string[]): string =>
  `<Project>${platforms
    .map(
      (platform, i) =>
        `<ItemGroup><ProjectConfiguration Include="C${i}|x64"/></ItemGroup>
         <PropertyGroup Condition="'$(Configuration)|$(Platform)'=='C${i}|x64'"><DriverTargetPlatform>${platform}</DriverTargetPlatform></PropertyGroup>`,
    )
    .join("")}<ItemGroup><Inf Include="driver.inx"/></ItemGroup></Project>`;

const inf = "[Version]\nSignature = $Windows NT$\n";

const open = (...platforms: readonly string[]) =>
  openPackage(
    new Map(
      platforms.length === 0
        ? [["driver.inx", inf]]
        : [["driver.inx", inf] as const, ["d.vcxproj", projectFor(...platforms)] as const],
    ),
    parseC,
  );

describe("the rule set of a package", () => {
  test.each([
    [[], "u"],
    [["Universal"], "u"],
    [["Windows Driver"], "w"],
    [["Desktop"], "h"],
    [["Windows Driver", "Desktop"], "h"],
    [["Windows Driver", "Universal", "Desktop"], "u"],
    [["Unheard of"], "u"],
  ])("of target platforms %j is %s", (platforms, mode) => {
    expect(ruleSetFor(open(...platforms).driver, defaultSettings)).toEqual({ mode, build: newest });
  });
  test("is what the user chose, whatever the project says", () => {
    const settings: Settings = { ...defaultSettings, infverifMode: "k", infverifRuleVersion: "10.0.17763" };
    expect(ruleSetFor(open("Desktop").driver, settings)).toEqual({ mode: "k", build: 17763 });
  });
  test.each([
    ["", newest],
    ["vnext", newest],
    ["10.0.17763", 17763],
    ["10.0...22000", 22000],
    ["26100", 26100],
    ["6.1.7600", undefined],
    ["new", undefined],
  ])("has a version as in %j", (text, build) => expect(parseRuleVersion(text)).toBe(build));
});

describe("a rule with a severity per mode", () => {
  const rule: NamedRule = {
    id: "inf-test",
    area: "test",
    title: "Test",
    severity: "warning",
    modes: { k: "off", u: "warning", w: "error" },
    sources: [],
    on: "inf",
    check: (_inf, _driver, { mode }) => [{ span: { start: 0, end: 1 }, message: `Mode ${mode}.` }],
  };
  const found = (settings: Partial<Settings>): string[] => {
    const { files, driver } = open();
    const all = files.flatMap((file) =>
      runRules([rule], file, driver, { settings: { ...defaultSettings, ...settings } }),
    );
    return all.map(({ severity, message }) => `${severity}: ${message}`);
  };
  test.each([
    ["auto", ["warning: Mode u."]],
    ["k", []],
    ["u", ["warning: Mode u."]],
    ["w", ["error: Mode w."]],
    ["h", ["error: Mode h."]],
  ] as const)("has in mode %s the findings %j", (infverifMode, expected) => {
    expect(found({ infverifMode })).toEqual(expected);
  });
  test("has the user's severity in every mode, also where it is off", () => {
    expect(found({ infverifMode: "k", severity: { "inf-test": "hint" } })).toEqual(["hint: Mode k."]);
    expect(found({ infverifMode: "w", severity: { "inf-test": "off" } })).toEqual([]);
    expect(found({ infverifMode: "k", severity: { "inf-test": "default" } })).toEqual([]);
  });
});

/** A device with an install section for Windows 11 and another one for what came before. */
const twoReleases = `[Version]
Signature = "$Windows NT$"
[Manufacturer]
%M% = Models, NTamd64, NTamd64.10.0...22000
[Models.NTamd64]
%D% = Old, ROOT\\a
[Models.NTamd64.10.0...22000]
%D% = New, ROOT\\a
[Old]
AddReg = Shared
[New]
AddReg = Shared, Own
[Shared]
[Own]
`;

describe("install sections under a rule version", () => {
  const two = parseInf({ uri: "file:///a.inf", version: 0, text: twoReleases });
  const names = (build: number): string[] => judgedInstalls(two, { mode: "h", build }).map(({ name }) => name);
  test("are those that some judged Windows uses", () => {
    expect(names(newest)).toEqual(["Old", "New"]);
    expect(names(17763)).toEqual(["Old"]);
  });
  test("must be isolated in modes w and h, from Windows 10 1809 on", () => {
    const [old] = installsOf(two);
    expect(mustBeIsolated(old!, { mode: "u", build: newest })).toBe(false);
    expect(mustBeIsolated(old!, { mode: "w", build: newest })).toBe(true);
    expect(mustBeIsolated(old!, { mode: "h", build: 16299 })).toBe(false);
    expect(mustBeIsolated({ builds: [{ from: 0, to: 17134 }] }, { mode: "h", build: newest })).toBe(false);
  });
});

test("a rule version leaves out sections that only a newer Windows reads, in every rule of InfVerif", () => {
  const rule: NamedRule = {
    id: "inf-test",
    area: "test",
    title: "Test",
    severity: "error",
    modes: { k: "error", u: "error", w: "error" },
    sources: [],
    on: "inf",
    check: ({ sections }) => sections.map(({ header, name }) => ({ span: header, message: name })),
  };
  const { files, driver } = openPackage(new Map([["driver.inx", twoReleases]]), parseC);
  const found = (infverifRuleVersion: string): string[] =>
    files
      .flatMap((file) => runRules([rule], file, driver, { settings: { ...defaultSettings, infverifRuleVersion } }))
      .map(({ message }) => message);
  expect(found("")).toHaveLength(8);
  expect(found("10.0.17763")).toEqual(["Version", "Manufacturer", "Models.NTamd64", "Old", "Shared"]);
});

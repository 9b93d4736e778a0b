import { describe, expect, test } from "vitest";
import type { Project } from "../server/src/project/model.ts";
import { disableFixes } from "../server/src/rules/disable-fix.ts";
import type { Finding, NamedRule, Rule } from "../server/src/rules/rule.ts";
import { oncePerRule, type RunOptions, runRules } from "../server/src/rules/run.ts";
import { defaultSettings, readSettings } from "../server/src/rules/settings.ts";
import unusedSuppression from "../server/src/rules/suppression/unused-suppression.ts";
import { applyEdits } from "../server/src/text/source.ts";
import { parseC } from "./support/c-parser.ts";
import { openPackage, pathOf } from "./support/open-package.ts";

/** A rule about every place where a file has its word. */
function wordRule(on: Rule["on"], word: string, more: Partial<Rule> = {}): NamedRule {
  const check = (file: { text: string }): Finding[] =>
    [...file.text.matchAll(new RegExp(`(?<!-)\\b${word}\\b`, "g"))].map(({ index }) => ({
      span: { start: index, end: index + word.length },
      message: `${word} is here.`,
    }));
  const base = {
    id: `no-${word}`,
    area: "test",
    title: `Do not write ${word}`,
    severity: "error",
    sources: [],
  } as const;
  if (on === "project") return { ...base, on, check: (project: Project) => check(project.file), ...more } as NamedRule;
  return { ...base, on, check, ...more } as NamedRule;
}

const umdf = (minor: number, major = 2): string =>
  `<Project><PropertyGroup><DriverType>UMDF</DriverType><UMDF_VERSION_MAJOR>${major}</UMDF_VERSION_MAJOR><UMDF_VERSION_MINOR>${minor}</UMDF_VERSION_MINOR></PropertyGroup></Project>`;
const kmdf = "<Project><PropertyGroup><DriverType>KMDF</DriverType></PropertyGroup></Project>";

/** Every report as "path:offset id severity". */
function run(rules: readonly NamedRule[], texts: Record<string, string>, options?: RunOptions): string[] {
  const { files, driver } = openPackage(new Map(Object.entries(texts)), parseC);
  const reports = files.flatMap((file) => runRules(rules, file, driver, options));
  return reports.map(({ uri, span, rule, severity }) => `${pathOf(uri)}:${span.start} ${rule.id} ${severity}`);
}

const bad = wordRule("c", "bad");
const settings = (severity: object) => ({ settings: readSettings({ severity }) });

describe("which rules speak", () => {
  test.each([
    ["a UMDF project", umdf(15), ["a.c:4 no-bad error"]],
    ["a UMDF 1 project", umdf(11, 1), ["a.c:4 no-bad error"]],
    ["a kernel-mode project", kmdf, []],
  ])("C rules in %s", (_, project, reports) => {
    expect(run([bad], { "a.c": "int bad;", "p.vcxproj": project })).toEqual(reports);
  });

  test("rules for other kinds of driver", () => {
    const kernel = wordRule("c", "bad", { drivers: ["kmdf", "wdm"] });
    expect(run([kernel], { "a.c": "int bad;", "p.vcxproj": kmdf })).toEqual(["a.c:4 no-bad error"]);
    expect(run([kernel], { "a.c": "int bad;", "p.vcxproj": umdf(15) })).toEqual([]);
  });

  test("sources of nobody knows what", () => {
    const ui = { ...bad, id: "ui-bad" };
    expect(run([bad, ui], { "a.c": "int bad;" })).toEqual([]);
    expect(run([bad, ui], { "a.c": "int bad = WdfGet();" })).toEqual(["a.c:4 ui-bad error"]);
    expect(run([bad, ui], { "a.c": "int bad;" }, { settings: { ...defaultSettings, assumeDriver: true } })).toEqual([
      "a.c:4 no-bad error",
      "a.c:4 ui-bad error",
    ]);
  });

  test.each([
    ["2.15", umdf(13), 0],
    ["2.15", umdf(15), 1],
    ["2.9", umdf(15), 1],
    ["2.0", umdf(11, 1), 0],
    ["1.9", umdf(11, 1), 1],
    ["2.33", "<Project><PropertyGroup><DriverType>UMDF</DriverType></PropertyGroup></Project>", 1],
  ])("a rule since UMDF %s in %s", (sinceUmdf, project, count) => {
    const rules = [wordRule("c", "bad", { sinceUmdf })];
    expect(run(rules, { "a.c": "int bad;", "p.vcxproj": project })).toHaveLength(count);
  });

  test("INF rules in every INF but foreign ones", () => {
    const rule = wordRule("inf", "bad");
    expect(run([rule], { "a.inf": '[Version]\nSignature="$Windows NT$"\nbad=1\n' })).toEqual(["a.inf:35 no-bad error"]);
    expect(run([rule], { "a.inf": "[Defines]\n  INF_VERSION = 0x00010005\n  BASE_NAME = bad\n" })).toEqual([]);
  });

  test("project rules in the project's own file", () => {
    const rule = wordRule("project", "bad");
    const project = umdf(15).replace("</Project>", "<!-- bad --></Project>");
    expect(run([rule], { "p.vcxproj": project, "p.props": "<Project><!-- bad --></Project>" })).toEqual([
      `p.vcxproj:${project.indexOf("bad")} no-bad error`,
    ]);
  });
});

describe("severities", () => {
  const text = { "a.c": "int bad;\n#if X\nint bad;\n#endif\n", "p.vcxproj": umdf(15) };
  test("an error is a warning where code may not be compiled", () => {
    expect(run([bad], text)).toEqual(["a.c:4 no-bad error", "a.c:19 no-bad warning"]);
  });
  test("the user's choice stands everywhere", () => {
    expect(run([bad], text, settings({ "no-bad": "hint" }))).toEqual(["a.c:4 no-bad hint", "a.c:19 no-bad hint"]);
    expect(run([bad], text, settings({ "no-bad": "off" }))).toEqual([]);
    expect(run([bad], text, settings({ "no-bad": "default" }))).toHaveLength(2);
  });
  test("a function that the user allows is not reported, and no other is", () => {
    const rules = [bad, wordRule("c", "worse")];
    const texts = { "a.c": "int bad, worse;", "p.vcxproj": umdf(15) };
    expect(run(rules, texts)).toEqual(["a.c:4 no-bad error", "a.c:9 no-worse error"]);
    const allowed = { settings: readSettings({ allowedFunctions: ["bad", 1] }) };
    expect(run(rules, texts, allowed)).toEqual(["a.c:9 no-worse error"]);
  });

  test("a rule that is off stays off until it is given a severity", () => {
    const quiet = wordRule("c", "bad", { off: true });
    expect(run([quiet], text)).toEqual([]);
    expect(run([quiet], text, settings({ "no-bad": "default" }))).toEqual([]);
    expect(run([quiet], text, settings({ "no-bad": "warning" }))).toHaveLength(2);
  });
  test("settings of the wrong shape count as not set", () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
    expect(readSettings({ severity: [1], assumeDriver: "yes", kernelClientProjects: "a" })).toEqual(defaultSettings);
    expect(readSettings({ severity: { a: "loud", b: "hint" }, kernelClientProjects: ["k", 1] })).toEqual({
      ...defaultSettings,
      severity: { b: "hint" },
      kernelClientProjects: ["k"],
    });
    expect(run([wordRule("c", "toString")], { "a.c": "int toString;", "p.vcxproj": umdf(15) })).toHaveLength(1);
  });
});

describe("what the runner does with findings", () => {
  const text = { "a.c": "int bad, worse;", "p.vcxproj": umdf(15) };

  test("a rule that throws loses only its own", () => {
    const crash = wordRule("c", "bad", {
      check: () => {
        throw new Error("broken");
      },
    } as Partial<Rule>);
    const lazy = wordRule("c", "bad", {
      *check() {
        yield { span: { start: 4, end: 7 }, message: "First." };
        throw new Error("late");
      },
    } as Partial<Rule>);
    const crashes: string[] = [];
    const crashed = (rule: NamedRule, error: unknown): void => void crashes.push(`${rule.id}: ${error}`);
    const rules = [{ ...crash, id: "crash" }, { ...lazy, id: "lazy" }, wordRule("c", "worse")];
    expect(run(rules, text, { crashed })).toEqual(["a.c:9 no-worse error"]);
    expect(crashes).toEqual(["crash: Error: broken", "lazy: Error: late"]);
  });

  test("a fix that throws is no fix", () => {
    const check = () => [
      {
        span: { start: 4, end: 7 },
        message: "Bad.",
        fixes: () => {
          throw new Error("broken");
        },
      },
    ];
    const rule = wordRule("c", "bad", { check } as Partial<Rule>);
    const { files, driver } = openPackage(new Map(Object.entries(text)), parseC);
    const crashes: NamedRule[] = [];
    const [report] = runRules([rule], files[0]!, driver, { crashed: (crashing) => crashes.push(crashing) });
    expect(report!.fixes!()).toEqual([]);
    expect(crashes).toEqual([rule]);
  });

  test("a crash is told once for every rule", () => {
    const told: string[] = [];
    const tell = oncePerRule((rule) => told.push(rule.id));
    for (const word of ["bad", "bad", "worse", "bad"]) tell(wordRule("c", word), new Error());
    expect(told).toEqual(["no-bad", "no-worse"]);
  });

  test("they come in text order, each once", () => {
    const twice = wordRule("c", "bad", {
      check: () => [9, 4, 4].map((start) => ({ span: { start, end: start + 3 }, message: "Bad." })),
    } as Partial<Rule>);
    expect(run([wordRule("c", "worse"), twice], text)).toEqual([
      "a.c:4 no-bad error",
      "a.c:9 no-bad error",
      "a.c:9 no-worse error",
    ]);
  });
});

describe("suppression", () => {
  const worse = wordRule("c", "worse");
  const lines = (...all: string[]): string => all.join("\r\n");
  const left = (text: string): string[] =>
    run([bad, worse], { "a.c": text, "p.vcxproj": umdf(15) }).map((report) => report.split(" ")[1]!.slice(3));

  test.each([
    ["the next line", lines("// umdf-disable-next-line no-bad", "int bad, worse;"), ["worse"]],
    ["the next line of a long comment", lines("/* umdf-disable-next-line no-bad", "   -- why */", "int bad;"), []],
    ["not the line after that", lines("// umdf-disable-next-line no-bad", "", "int bad;"), ["bad"]],
    [
      "the next line of a comment with a star on each line",
      lines("/*", " * umdf-disable-next-line no-bad", " */", "int bad;"),
      [],
    ],
    ["several rules", lines("//umdf-disable-next-line no-bad , no-worse -- because", "int bad, worse;"), []],
    ["all rules", lines("/* umdf-disable-next-line */", "int bad, worse;"), []],
    ["all rules with a reason", lines("// umdf-disable-next-line -- no-bad is wrong", "int bad, worse;"), []],
    ["the same line", lines("int bad; // umdf-disable-line no-bad", "int bad;"), ["bad"]],
    [
      "the rest of the file",
      lines("int bad;", "/* umdf-disable no-bad */", "int bad, worse;", "int bad;"),
      ["bad", "worse"],
    ],
    ["a stretch", lines("// umdf-disable", "int bad;", "// umdf-enable", "int bad;"), ["bad"]],
    ["a stretch but for one rule", lines("// umdf-disable", "// umdf-enable no-bad", "int bad, worse;"), ["bad"]],
    ["nothing in dead code", lines("#if 0", "// umdf-disable no-bad", "#endif", "int bad;"), ["bad"]],
    ["nothing in a string", lines('char *s = "// umdf-disable no-bad"; int bad;'), ["bad"]],
    ["nothing behind other words", lines("int bad; // do not umdf-disable-line no-bad"), ["bad"]],
  ])("%s", (_, text, expected) => expect(left(text)).toEqual(expected));

  test("in INF and project files", () => {
    const rules = [wordRule("inf", "bad"), { ...wordRule("project", "bad"), id: "no-bad-project" }];
    const inf = '[Version]\nSignature="$Windows NT$"\n; umdf-disable-next-line no-bad -- why\na=bad\nb=bad\n';
    const project = umdf(15).replace(
      "</Project>",
      "\n<!-- umdf-disable-next-line no-bad-project -->\n<!-- bad -->\n<!-- bad -->\n</Project>",
    );
    expect(run(rules, { "a.inf": inf, "p.vcxproj": project })).toEqual([
      `a.inf:${inf.lastIndexOf("bad")} no-bad error`,
      `p.vcxproj:${project.lastIndexOf("bad")} no-bad-project error`,
    ]);
  });

  const idle: NamedRule = { id: "unused-suppression", area: "suppression", ...unusedSuppression };
  const unused = (text: string, options?: RunOptions): string[] =>
    run([bad, worse, idle], { "a.c": text, "p.vcxproj": umdf(15) }, options).map((report) => report.slice(4));

  test.each([
    ["a rule that is silent there", "// umdf-disable-line no-worse", ["0 unused-suppression hint"]],
    ["an unknown rule", "int bad; // umdf-disable-line no-bad, nope", ["38 unused-suppression hint"]],
    ["a rule in capitals", "x // umdf-disable-line NO-BAD", ["2 unused-suppression hint"]],
    ["an end without a beginning", "// umdf-enable", ["0 unused-suppression hint"]],
    [
      "itself, switched off there",
      lines("// umdf-disable-next-line unused-suppression", "// umdf-disable-line nope"),
      [],
    ],
  ])("reports what suppresses nothing: %s", (_, text, expected) => expect(unused(text)).toEqual(expected));

  test("keeps comments of rules that did not look", () => {
    expect(unused("// umdf-disable-line no-worse", settings({ "no-worse": "off" }))).toEqual([]);
    expect(run([bad, idle], { "a.c": "// umdf-disable no-bad", "p.vcxproj": kmdf })).toEqual([]);
    expect(unused("// umdf-disable-line nope", settings({ "unused-suppression": "off" }))).toEqual([]);
  });

  test("removes what suppresses nothing, with its line when it stands alone", () => {
    const fixed = (text: string): string => {
      const { files, driver } = openPackage(
        new Map([
          ["a.c", text],
          ["p.vcxproj", umdf(15)],
        ]),
        parseC,
      );
      const [report] = runRules([bad, worse, idle], files[0]!, driver).filter(({ rule }) => rule.id === idle.id);
      return applyEdits(text, report!.fixes!()[0]!.edits);
    };
    expect(fixed("int a;\r\n  // umdf-disable-line nope\r\nint b;")).toBe("int a;\r\nint b;");
    expect(fixed("int a; // umdf-disable-line nope\nint b;")).toBe("int a;\nint b;");
    expect(fixed("int a; /* umdf-disable-line nope */ int b;")).toBe("int a; int b;");
    expect(fixed("  /* umdf-disable-line nope */ int b;")).toBe("  int b;");
    expect(fixed("// umdf-disable-line nope")).toBe("");
    expect(fixed("int bad; // umdf-disable-line nope, no-bad")).toBe("int bad; // umdf-disable-line no-bad");
  });
});

describe("the comment that disables a rule", () => {
  function disabled(path: string, text: string): string[] {
    const { files } = openPackage(new Map([[path, text]]), parseC);
    const start = text.indexOf("bad");
    const report = { rule: { id: "no-bad" }, span: { start, end: start + 3 } };
    return disableFixes(report, files[0]!).map(({ edits }) => applyEdits(text, edits));
  }
  test.each([
    ["a.c", "{\r\n\tbad();\r\n}", "{\r\n\t// umdf-disable-next-line no-bad\r\n\tbad();\r\n}"],
    ["a.c", "// umdf-disable-next-line a -- why\n bad();", "// umdf-disable-next-line a, no-bad -- why\n bad();"],
    ["a.h", "#define F() \\\n  bad()\n", "#define F() \\\n  /* umdf-disable-line no-bad */ bad()\n"],
    ["a.inx", "[A]\nbad=1\n", "[A]\n; umdf-disable-next-line no-bad\nbad=1\n"],
    ["a.inx", "[A]\n; c\\\nbad=1\n", "[A]\n; c\\\n; umdf-disable-next-line no-bad\nbad=1\n"],
    ["a.vcxproj", "<P>\n  <bad/>\n</P>", "<P>\n  <!-- umdf-disable-next-line no-bad -->\n  <bad/>\n</P>"],
  ])("%s %j", (path, text, expected) => expect(disabled(path, text)).toEqual([expected]));

  test.each([
    ["a.inx", "[A]\nx=1,\\\n  bad\n"],
    ["a.inx", "[A]\nx=1, \\ ; c\n  bad\n"],
    ["a.vcxproj", '<P\n  bad="1"/>'],
  ])("is not offered where it would change the file: %s %j", (path, text) => expect(disabled(path, text)).toEqual([]));
});

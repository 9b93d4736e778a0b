import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { lineIndex } from "../../server/src/text/lines.ts";
import { scratch, umdfLint } from "./run.ts";

interface Json {
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly start: { line: number };
  }[];
  readonly notices: readonly string[];
}

const json = (args: readonly string[], cwd?: string): Json =>
  JSON.parse(umdfLint([...args, "--format", "json"], cwd).stdout);

/** A complete INF whose only flaw may be this value. */
const sensor = readFileSync("test/cli/sensor.inf", "utf8").replaceAll(/\r?\n/g, "\r\n");
const inf = (value: string): string => sensor.replace("AllowKernelModeClients", value);

/** The same with a character that ASCII does not have. */
const umlaut = (value: string): string => inf(value).replace("Acme", "Äcme");

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

test("the sample drivers have the violations that their README lists, and no others", () => {
  const table = readFileSync("test/drivers/README.md", "utf8").matchAll(/^\| `(.+)` \| (\d+) \| `(.+)` \|$/gm);
  const listed = [...table].map(([, file, line, rule]) => `${file}:${line} ${rule}`);
  const found = json(["test/drivers"]).findings.map(({ file, rule, start }) => `${file}:${start.line} ${rule}`);
  expect(found.map((one) => one.replace(/^test\/drivers\//, "")).sort()).toEqual(listed.sort());
});

describe("exit codes", () => {
  test("0 without findings", () => {
    const ran = umdfLint(["test/drivers/good"]);
    expect(ran).toMatchObject({ status: 0, stdout: "No findings.\n", stderr: "" });
  });
  test("1 with an error, 0 when nothing is to fail", () => {
    expect(umdfLint(["test/drivers/bad"]).status).toBe(1);
    expect(umdfLint(["test/drivers/bad", "--fail-on", "never"]).status).toBe(0);
  });
  test("--fail-on draws the line", () => {
    const warnings = ["test/drivers/bad/Report.c"];
    expect(umdfLint(warnings).status).toBe(0);
    expect(umdfLint([...warnings, "--fail-on", "warning"]).status).toBe(1);
  });
  test.each([
    [["--no-such-option"]],
    [["--format", "xml"]],
    [["--rule", "no-such-rule=off"]],
    [["--rule", "ui-call=loud"]],
    [["--fail-on", "x"]],
  ])("2 for %j", (args) => {
    const ran = umdfLint(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("error:");
  });
  test("2 for a path that is not there, and the others are checked all the same", () => {
    const ran = umdfLint(["nowhere", "test/drivers/bad"]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("Cannot read nowhere: there is no such file or folder.");
    expect(ran.stdout).toContain("[ui-dialog-call]");
  });
  test("2 for a named file that is no text", () => {
    const folder = scratch();
    writeFileSync(join(folder, "a.inf"), Buffer.from([0x4d, 0x5a, 0, 1, 2]));
    const ran = umdfLint(["a.inf"], folder);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("no text file");
  });
  test.each([
    ["", "Cannot read : there is no such file or folder."],
    ["README.md", "Cannot check README.md: its name is none of a C or C++ source, an INF or a project."],
  ])("2 for the path %j", (path, message) => {
    const ran = umdfLint([path]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(message);
  });
  test("2 for what cannot be read, which never happens to root", () => {
    const folder = scratch();
    mkdirSync(join(folder, "locked"), { mode: 0 });
    writeFileSync(join(folder, "a.inf"), inf("Foo"), { mode: 0 });
    const isRoot = process.getuid?.() === 0;
    const named = umdfLint(["locked"], folder);
    expect([named.status, named.stderr]).toEqual(
      isRoot ? [0, ""] : [2, "umdf-lint: Cannot read locked: permission denied.\n"],
    );
    expect(umdfLint(["."], folder).status).toBe(isRoot ? 1 : 2);
  });
  test.each([
    ["out", "Cannot write out: it is a folder."],
    ["nowhere/out.json", "Cannot write nowhere/out.json: there is no such file or folder."],
  ])("2 for the output %s", (output, message) => {
    const folder = scratch();
    mkdirSync(join(folder, "out"));
    expect(umdfLint([".", "--output", output], folder)).toMatchObject({ status: 2, stderr: `umdf-lint: ${message}\n` });
  });
  test("0 for --help and --version", () => {
    expect(umdfLint(["--help"]).stdout).toContain("--fix-unsafe");
    expect(umdfLint(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("text output", () => {
  test("shows place, message, rule, line and carets", () => {
    const { stdout } = umdfLint(["test/drivers/utf16"]);
    const [head, line, carets] = stdout.split("\n");
    expect(head).toMatch(
      /^test\/drivers\/utf16\/TouchStrip\.inx:46:30: error: .*\. \[umdf-kernel-client-policy-value\]$/,
    );
    expect(line).toBe("   46 | UmdfKernelModeClientPolicy = AllowKernelClients");
    expect(carets).toBe("      |                              ^~~~~~~~~~~~~~~~~~");
    expect(stdout).toContain("\n1 error in 1 file.\n");
  });
  test("has no colours in a pipe", () => {
    expect(umdfLint(["test/drivers/bad"]).stdout).not.toContain("\x1b");
  });
  test("a tab in the line is kept before the caret", () => {
    const folder = scratch();
    writeFileSync(
      join(folder, "a.inf"),
      inf("Foo").replace("UmdfKernelModeClientPolicy = ", "\tUmdfKernelModeClientPolicy\t= "),
    );
    expect(umdfLint(["."], folder).stdout).toMatch(/\n {6}\| \t {26}\t {2}\^~~\n/);
  });
  test("control characters of a file do not reach the terminal", () => {
    const folder = scratch();
    writeFileSync(join(folder, "a.inf"), inf("\x1b[31mFoo"));
    const { stdout } = umdfLint(["."], folder);
    expect(stdout).not.toContain("\x1b");
    expect(stdout).toContain("error: \ufffd[31mFoo is no value");
    expect(stdout).toMatch(/ = \ufffd\[31mFoo\n {6}\| {30}\^~{7}\n/);
  });
  test("hints only when asked for", () => {
    const folder = scratch();
    writeFileSync(join(folder, "a.inf"), inf("AllowKernelModeClients"));
    expect(umdfLint(["."], folder).stdout).toBe("No findings.\n");
    expect(umdfLint([".", "--min-severity", "hint"], folder).stdout).toContain("[umdf-file-object-policy-unset]");
    expect(json(["."], folder).findings.map((f) => f.rule)).toEqual(["umdf-file-object-policy-unset"]);
  });
  test("a rule can be turned off or up", () => {
    const rules = json(["test/drivers/bad", "--rule", "ui-dialog-call=off", "--rule", "ui-call=error"]).findings;
    expect(rules.some((f) => f.rule === "ui-dialog-call")).toBe(false);
    expect(rules.filter((f) => f.rule === "ui-call").map((f) => f.severity)).toEqual(["error"]);
  });
});

test("every format lists the same findings", () => {
  const plain = umdfLint(["test/drivers/bad", "--min-severity", "hint"]).stdout;
  const fromText = [...plain.matchAll(/^(\S+?):(\d+):\d+: .*\[([\w-]+)\]$/gm)].map(
    ([, file, line, rule]) => `${file}:${line} ${rule}`,
  );
  const fromJson = json(["test/drivers/bad"]).findings.map((f) => `${f.file}:${f.start.line} ${f.rule}`);
  const log: Log = JSON.parse(umdfLint(["test/drivers/bad", "--format", "sarif"]).stdout);
  const fromSarif = log.runs[0]?.results?.map((r) => {
    const place = r.locations?.[0]?.physicalLocation;
    return `${place?.artifactLocation?.uri}:${place?.region?.startLine} ${r.ruleId}`;
  });
  expect(fromText.length).toBeGreaterThan(5);
  expect(fromJson).toEqual(fromText);
  expect(fromSarif).toEqual(fromText);
});

describe("SARIF", () => {
  const log: Log = JSON.parse(umdfLint(["test/drivers/bad", "--format", "sarif"]).stdout);
  const run = log.runs[0]!;
  test("names version, columns and a base", () => {
    expect([log.version, run.columnKind, run.tool.driver.name]).toEqual(["2.1.0", "utf16CodeUnits", "umdf-lint"]);
    expect(run.originalUriBaseIds?.SRCROOT?.uri).toMatch(/^file:\/\/\/.*\/$/);
  });
  test("every result points at its rule, which has a page", () => {
    for (const result of run.results!) {
      const rule = run.tool.driver.rules![result.ruleIndex!]!;
      expect(rule.id).toBe(result.ruleId);
      expect(rule.helpUri).toMatch(new RegExp(`/docs/rules/${result.ruleId}\\.md$`));
    }
  });
  test("regions and fixes fit the text", () => {
    const fixed = run.results!.find((r) => r.ruleId === "umdf-file-object-policy-value")!;
    const text = lineIndex(readFileSync("test/drivers/bad/PressurePad.inx", "utf8"));
    const region = fixed.locations![0]!.physicalLocation!.region!;
    expect(text.lineText(region.startLine! - 1).slice(region.startColumn! - 1, region.endColumn! - 1)).toBe(
      "AllowNullFileObjects",
    );
    const [change] = fixed.fixes![0]!.artifactChanges;
    expect(change!.replacements[0]).toMatchObject({
      deletedRegion: region,
      insertedContent: { text: "AllowNullAndUnknownFileObjects" },
    });
  });
  test("levels are those of the format", () => {
    expect(new Set(run.results!.map((r) => r.level))).toEqual(new Set(["error", "warning", "note"]));
  });
  test("a path that is not there makes the run unsuccessful", () => {
    const { runs }: Log = JSON.parse(umdfLint(["nowhere", "--format", "sarif"]).stdout);
    expect(runs[0]?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: "Cannot read nowhere: there is no such file or folder." } }],
    });
    expect(run.invocations?.[0]?.executionSuccessful).toBe(true);
  });
  test("--output writes a file and leaves standard output alone", () => {
    const folder = scratch();
    const file = join(folder, "out.sarif");
    expect(umdfLint(["test/drivers/bad", "--format", "sarif", "--output", file]).stdout).toBe("");
    expect(JSON.parse(readFileSync(file, "utf8")).runs).toHaveLength(1);
  });
});

describe("fixes", () => {
  test("a UTF-16 file stays UTF-16 with its byte order mark and line endings", () => {
    const folder = scratch();
    writeFileSync(join(folder, "a.inf"), utf16(umlaut("AllowKernelModeClient")));
    const ran = umdfLint([".", "--fix-unsafe", "--rule", "umdf-file-object-policy-unset=off"], folder);
    expect(ran).toMatchObject({ status: 0, stdout: "No findings.\n" });
    expect(readFileSync(join(folder, "a.inf"))).toEqual(utf16(umlaut("AllowKernelModeClients")));
  });
  test("Windows-1252 stays Windows-1252", () => {
    const folder = scratch();
    writeFileSync(join(folder, "a.inf"), Buffer.from(umlaut("AllowKernelModeClient"), "latin1"));
    umdfLint([".", "--fix-unsafe", "--rule", "umdf-file-object-policy-unset=off"], folder);
    expect(readFileSync(join(folder, "a.inf"))).toEqual(Buffer.from(umlaut("AllowKernelModeClients"), "latin1"));
  });
  test("--fix leaves alone what is not safe to do unattended", () => {
    const folder = scratch();
    const before = Buffer.from(inf("AllowKernelModeClient"));
    writeFileSync(join(folder, "a.inf"), before);
    expect(umdfLint([".", "--fix"], folder).status).toBe(1);
    expect(readFileSync(join(folder, "a.inf"))).toEqual(before);
  });
  test("--fix-unsafe leaves less to say about the bad driver, and no file beside it", () => {
    const folder = scratch("bad");
    const before = json(["."], folder).findings;
    const names = readdirSync(folder).sort();
    const ran = umdfLint([".", "--fix-unsafe", "--format", "json"], folder);
    const after = (JSON.parse(ran.stdout) as Json).findings;
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter((f) => f.rule === "ui-dialog-call")).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(ran.stderr).toMatch(/changed \d+ files\./);
    expect(json(["."], folder).findings).toEqual(after);
  });
  test("permissions and links stay", () => {
    const folder = scratch();
    mkdirSync(join(folder, "real"));
    mkdirSync(join(folder, "linked"));
    const real = join(folder, "real/a.inf");
    writeFileSync(real, inf("AllowKernelModeClient"));
    chmodSync(real, 0o666);
    symlinkSync(real, join(folder, "linked/a.inf"));
    umdfLint([join("linked", "a.inf"), "--fix-unsafe"], folder);
    expect(readFileSync(real, "utf8")).toContain("AllowKernelModeClients\r\n");
    expect(statSync(real).mode & 0o777).toBe(0o666);
  });
  test("a read-only file stays as it is and is said", () => {
    const folder = scratch();
    const file = join(folder, "a.inf");
    writeFileSync(file, inf("AllowKernelModeClient"), { mode: 0o444 });
    const ran = umdfLint(["a.inf", "--fix-unsafe"], folder);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^umdf-lint: Cannot fix .*a\.inf: it is read-only\.$/m);
    expect(readFileSync(file, "utf8")).toBe(inf("AllowKernelModeClient"));
  });
  test("a file whose bytes cannot be written back is left alone and said", () => {
    const folder = scratch();
    const odd = Buffer.concat([utf16(umlaut("AllowKernelModeClient")), Buffer.from([0x41])]);
    writeFileSync(join(folder, "a.inf"), odd);
    const ran = umdfLint([".", "--fix-unsafe"], folder);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("not valid text in its encoding");
    expect(readFileSync(join(folder, "a.inf"))).toEqual(odd);
  });
});

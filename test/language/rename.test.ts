import { describe, expect, test } from "vitest";
import { rename } from "../../server/src/features/rename/rename.ts";
import { rules } from "../../server/src/rules/index.gen.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { applyEdits } from "../../server/src/text/source.ts";
import { parseC } from "../support/c-parser.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";
import { openPackage } from "../support/open-package.ts";
import { renameEach, renameProblems } from "../support/rename-round-trip.ts";

/** The ids of the rules that find errors in an INF. */
function errorsIn(text: string): string[] {
  const { files, driver } = openPackage(new Map([["driver.inx", text]]), parseC);
  return files
    .flatMap((file) => runRules(rules, file, driver))
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule.id);
}

describe("everything that can be renamed in the INFs of the tests", () => {
  const all = infFixtures().flatMap(({ name, text }) => {
    const inf = parseText(text);
    return renameEach(inf).map((renamed) => ({ name, inf, renamed }));
  });

  test("is something of every kind", () => {
    const spaces = new Set(all.map(({ renamed }) => renamed.renaming.space));
    expect([...spaces].sort()).toEqual(["disk", "file", "scm-service", "section", "string", "umdf-service"]);
  });

  test("means the same under its new name, and can be renamed back", () => {
    expect(
      all.flatMap(({ name, inf, renamed }) => renameProblems(inf, renamed).map((one) => `${name}: ${one}`)),
    ).toEqual([]);
  });

  test("brings no errors into a file without", () => {
    // The rules run once for each file and for each renaming: every third is enough.
    const files = new Set(all.map(({ inf }) => inf));
    const flawless = new Set([...files].filter((inf, i) => i % 3 === 0 && errorsIn(inf.text).length === 0));
    const renamed = all.filter(({ inf }) => flawless.has(inf)).map((one) => one.renamed);
    expect(renamed.length).toBeGreaterThan(50);
    expect(renamed.flatMap(({ renaming, after }) => errorsIn(after.text).map((id) => [id, renaming.name]))).toEqual([]);
  });
});

const inf = parseText(`[Version]
Provider = %Maker%
[SourceDisksNames]
1 = Disk
2 = Disk
[SourceDisksFiles]
a.dll = 1
b.dll = 2
[DestinationDirs]
DefaultDestDir = 13
[Manufacturer]
%Maker% = Std, NTamd64.10.0...22000
[Std.NTamd64.10.0...22000]
%Pad% = Pad, HWID
[Pad.NT]
CopyFiles = @a.dll
AddReg = Reg, ${"x".repeat(240)}
Include = base.inf
Needs = Base.NT
[Reg]
HKR,,x
[${"x".repeat(240)}.security]
[Pad.NT.Services]
AddService = Pad, 2, Service
AddService = Low, 0, Service
[Service]
[Pad.NT.Wdf]
UmdfService = Pad, Wdf
UmdfService = Low, Wdf
[Wdf]
[Strings]
Maker = "Maker"
Pad = "Pad"
`);

const renameAt = (place: string, newName: string) => rename(inf, inf.text.indexOf(place), newName);

test.each([
  ["Pad, HWID", "", "The new name is empty."],
  ["Pad, HWID", " a", "A name cannot begin or end with a blank."],
  ["Pad, HWID", "a]", "A name cannot contain ] here."],
  ["Pad, HWID", "a%b%", "A name cannot contain % here."],
  ["Pad, HWID", 'a"b', 'A name cannot contain " here.'],
  ["Pad, HWID", "a,b", "A name cannot contain , here."],
  ["Pad, HWID", "a=b", "A name cannot contain = here."],
  ["Pad, HWID", "a;b", "A name cannot contain ; here."],
  ["Pad, HWID", "a\\", "A name cannot contain \\ here."],
  ["Pad, HWID", "a\tb", "A name cannot contain a control character here."],
  ["Pad, HWID", "@a", "A section name that begins with @ would be read as a file name."],
  ["Pad, HWID", "Strings", "Strings means something else to Windows."],
  ["Pad, HWID", "DefaultDestDir", "DefaultDestDir means something else to Windows."],
  ["Pad, HWID", "DefaultInstall.NT", "DefaultInstall.NT means something else to Windows."],
  ["Pad, HWID", "Dev.NT", ".NT at the end of a section name has a meaning of its own. Rename what stands before it."],
  [
    "Pad, HWID",
    "Dev.NT.Wdf",
    ".NT.Wdf at the end of a section name has a meaning of its own. Rename what stands before it.",
  ],
  ["Pad, HWID", "reg", "reg is in use already in this file."],
  ["Pad, HWID", "base", "base is in use already in this file."],
  ["Pad, HWID", "y".repeat(256), "A name has at most 255 characters."],
  ["xxx", "y".repeat(247), "A section name has at most 255 characters."],
  ["Maker", "12", "%12% would be a directory number."],
  ["Maker", "PAD", "PAD is in use already in this file."],
  ["1 = Disk", "2", "2 is in use already in this file."],
  ["1 = Disk", "one", "A disk id is a number."],
  ["a.dll", "b.DLL", "b.DLL is in use already in this file."],
  ["a.dll", "a/b.dll", "A name cannot contain / here."],
  ["a.dll", "a.inf", "An INF is no file that another INF lists."],
  ["Pad, 2", "low", "low is in use already in this file."],
  ["Pad, 2", "a\\b", "A name cannot contain \\ here."],
  ["Pad, Wdf", "low", "low is in use already in this file."],
])("%s is not renamed to %.30s", (place, newName, refusal) => {
  expect(renameAt(place, newName)).toEqual({ refusal });
});

test.each([
  ["Pad, HWID", "A Pad", 4],
  ["Pad, HWID", "PAD", 4],
  ["Pad, HWID", "net.pad", 4],
  ["xxx", "y".repeat(246), 2],
  ["Maker", "USB\\VID_1234&PID_5678", 3],
  ["Maker", "$Maker$", 3],
  ["1 = Disk", "0x10", 2],
  ["a.dll", "a b.dll", 2],
  ["Pad, 2", "Wdf", 1],
])("%s can be renamed to %.30s", (place, newName, count) => {
  const edits = renameAt(place, newName);
  expect(edits).toHaveLength(count);
  expect(applyEdits(inf.text, edits as never).split(newName).length).toBeGreaterThan(count);
});

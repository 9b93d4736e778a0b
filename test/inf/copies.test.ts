import { expect, test } from "vitest";
import { copiedFilesOf, fileListsOf } from "../../server/src/inf/copies.ts";
import { destinationOf, destinationsOf } from "../../server/src/inf/destinations.ts";
import { filePath, folderPath } from "../../server/src/inf/folders.ts";
import { installsOf } from "../../server/src/inf/installs.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { disksFor, sourceArchitectures, sourceFilesFor } from "../../server/src/inf/source-disks.ts";

const inf = parseInf({
  uri: "file:///driver.inx",
  version: 0,
  text: `[Manufacturer]
%V% = Devices, NTamd64, NTarm64

[Devices.NTamd64]
%D% = Dev, ROOT\\Dev

[Devices.NTarm64]
%D% = Dev, ROOT\\Dev

[Dev.NT]
CopyFiles = Dev_Files, @tool.exe, Nowhere
DelFiles  = Old_Files

[Dev.NT.CoInstallers]
CopyFiles = Dev_Files

[Dead]
CopyFiles = Dead_Files

[Dev_Files]
dev.sys
dev.dll,dev64.dll,,0x2

[Old_Files]
old.sys

[Dead_Files]
dead.sys

[DestinationDirs]
DefaultDestDir = 65535, "C:\\Tools"
dev_files      = 12, UMDF
Dev_Files      = 13

[SourceDisksNames]
1 = %Disk%

[SourceDisksNames.arm64]
2 = %Disk%,,,arm64

[SourceDisksFiles]
dev.sys = 1

[SourceDisksFiles.arm64]
DEV.SYS = 02, sub
`,
});
const [install] = installsOf(inf) as [ReturnType<typeof installsOf>[number]];

test("lists with everything that is done with them", () => {
  const lists = fileListsOf(inf).map(({ section, uses, files }) => [
    section?.name,
    uses.map(({ directive, section: owner }) => `${directive} in ${owner.name}`),
    files.map(({ name, sourceName, flags }) => [name, sourceName, flags]),
  ]);
  expect(lists).toEqual([
    [
      "Dev_Files",
      ["CopyFiles in Dev.NT", "CopyFiles in Dev.NT.CoInstallers"],
      [
        ["dev.sys", "dev.sys", 0],
        ["dev.dll", "dev64.dll", 2],
      ],
    ],
    [undefined, ["CopyFiles in Dev.NT"], [["tool.exe", "tool.exe", 0]]],
    ["Old_Files", ["DelFiles in Dev.NT"], [["old.sys", "old.sys", 0]]],
  ]);
});

test("the files of an install section and its sub-sections, once per list that is named", () => {
  const names = copiedFilesOf(install)?.map(({ name, list }) => [name, list?.name]);
  const listed = [
    ["dev.sys", "Dev_Files"],
    ["dev.dll", "Dev_Files"],
  ];
  expect(names).toEqual([...listed, ["tool.exe", undefined], ...listed]);
});

test("nobody knows what is copied when a name is not known", () => {
  const text = inf.text.replace("dev.sys\n", "%Nobody%.sys\n");
  const [unknown] = installsOf(parseInf({ ...inf, text })) as [typeof install];
  expect(copiedFilesOf(unknown)).toBeUndefined();
});

test("the span of a file that stands behind an at sign", () => {
  const file = fileListsOf(inf)[1]!.files[0]!;
  expect(inf.text.slice(file.target.span.start, file.target.span.end)).toBe("tool.exe");
});

test("the first line of a list counts, and the default for all others", () => {
  expect(destinationOf(inf, { name: "DEV_FILES" })).toMatchObject({ dirid: 12, subfolder: "UMDF", isDefault: false });
  expect(destinationOf(inf, undefined)).toMatchObject({ dirid: -1, subfolder: "C:\\Tools", isDefault: true });
  expect(destinationsOf(inf).map(({ dirid }) => dirid)).toEqual([-1, 12, 13]);
});

test("an architecture looks into its own sections first", () => {
  const places = (architecture: string) =>
    sourceFilesFor(inf, "dev.sys", architecture).map((line) => [
      line.name,
      disksFor(inf, line).map(({ name }) => name),
    ]);
  expect(sourceArchitectures(install)).toEqual(["amd64", "arm64"]);
  expect(places("amd64")).toEqual([["dev.sys", ["1"]]]);
  expect(places("arm64")).toEqual([["DEV.SYS", ["2"]]]);
  expect(places("$arch$")).toEqual([
    ["dev.sys", ["1"]],
    ["DEV.SYS", ["2"]],
  ]);
});

test.each([
  ["%13%\\dev.sys", { file: "dev.sys", dirid: 13, folder: "%13%" }],
  ["%12%\\UMDF\\Dev.dll", { file: "Dev.dll", dirid: 12, folder: folderPath(10, "System32\\drivers\\umdf") }],
  ["system32\\dev.sys", { file: "dev.sys" }],
  ["dev.sys", { file: "dev.sys" }],
  ["%13%\\%name%.sys", undefined],
])("the path %s", (path, expected) => expect(filePath(path)).toEqual(expected));

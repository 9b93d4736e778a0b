import { expect, test } from "vitest";
import { fixedKind } from "../../server/src/inf/fixed-names.ts";
import { allReferences, declarationsOf, referenceAt, referencesTo, sectionAt } from "../../server/src/inf/graph.ts";
import { isReached, kindsOf } from "../../server/src/inf/kinds.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import type { Reference } from "../../server/src/inf/references.ts";
import { mergedSection } from "../../server/src/inf/sections.ts";

const parse = (text: string): InfFile => parseInf({ uri: "file:///driver.inx", version: 0, text });

const inf = parse(`[Version]
Provider = %Vendor%
CatalogFile.NTamd64 = dev.cat
[SourceDisksNames]
1 = %Disk%,,,""
[SourceDisksFiles.amd64]
dev.dll = 1,,
[DestinationDirs]
DefaultDestDir = 13
Dev_Files = 12, UMDF
[Manufacturer]
%Vendor% = Std, NTamd64.10.0
[Std.NTamd64.10.0]
%Device% = Dev, HWID1, HWID2
[ControlFlags]
ExcludeFromSelect = HWID1
[Dev.NT]
CopyFiles = Dev_Files, @extra.dll
AddReg = "Dev_Reg"
Include = wudfrd.inf
Needs = WUDFRD.NT
[Dev_Files]
dev.dll
renamed.dll, dev.dll
[Dev_Files.security]
"D:P(A;;GA;;;SY)"
[Dev_Reg]
HKR,,Path,,"%13%\\x"
[Dev_Reg.security]
"D:P"
[Dev.NT.Services]
AddService = WUDFRd, 0x1fa, Reflector, Reflector_Log
[Reflector]
ServiceBinary = %12%\\WUDFRd.sys
AddReg = Dev_Reg
[Reflector_Log]
AddReg = Log_Reg
[Log_Reg]
HKR,,x
[Dev.NT.Wdf]
UmdfService = Dev, Dev
UmdfServiceOrder = dev
[Dev]
UmdfLibraryVersion = $UMDFVERSION$
ServiceBinary = %13%\\DEV.DLL
[Dev.NTarm64]
CopyFiles = Arm_Files
[Arm_Files]
x.dll
[Lost.NT.HW]
AddReg = Lost_Reg
[Lost_Reg]
HKR,,x
[Lost.NT]
[Nobody]
a = b
[InterfaceInstall32]
{guid} = Ifc
[Ifc.NT]
AddReg = Ifc_Reg
[Ifc_Reg]
HKR,,x
[DefaultUninstall.NTamd64.Services]
DelService = x
[Net.Remove.Services]
[Strings]
Vendor = "%Device%"
Device = "Dev"
Disk = "Disk"
[Strings.0407]
Device = "Gerät"
`);

test.each([
  ["Version", "version", true],
  ["SourceDisksFiles.amd64", "sourcedisksfiles", true],
  ["Std.NTamd64.10.0", "models", true],
  ["Dev.NT", "ddinstall", true],
  ["Dev_Files", "filelist", true],
  ["Dev_Files.security", "filelist.security", true],
  ["Dev_Reg", "addreg", true],
  ["Dev_Reg.security", "addreg.security", true],
  ["Dev.NT.Services", "ddinstall.services", true],
  ["Reflector", "serviceinstall", true],
  ["Reflector_Log", "eventloginstall", true],
  ["Log_Reg", "addreg", true],
  ["Dev.NT.Wdf", "ddinstall.wdf", true],
  ["Dev", "wdfserviceinstall", true],
  ["Dev.NTarm64", "ddinstall", false],
  ["Arm_Files", "filelist", false],
  ["Lost.NT.HW", "ddinstall.hw", false],
  ["Lost_Reg", "addreg", false],
  ["Lost.NT", "ddinstall", false],
  ["Nobody", "", false],
  ["Ifc.NT", "interfaceinstall", true],
  ["Ifc_Reg", "addreg", true],
  ["DefaultUninstall.NTamd64.Services", "ddinstall.services", false],
  ["Strings", "strings", true],
  ["Strings.0407", "strings", true],
])("[%s] is %s, reached: %s", (name, kind, reached) => {
  const section = mergedSection(inf, name)!;
  expect(kindsOf(inf, section).join()).toBe(kind);
  expect(isReached(inf, section)).toBe(reached);
});

test("one section can be two kinds", () => {
  const twin = parse("[DefaultInstall.Wdf]\nUmdfService = A, DefaultInstall\n[DefaultInstall]\nAddReg = A\n[A]\n");
  const [section, list] = ["DefaultInstall", "A"].map((name) => mergedSection(twin, name)!);
  expect([...kindsOf(twin, section!)].sort()).toEqual(["defaultinstall", "wdfserviceinstall"]);
  expect(kindsOf(twin, list!)).toEqual(["addreg"]);
});

const places = (references: readonly Reference[]): string[] =>
  references.map(({ span, declares }) => {
    const line = inf.text.slice(0, span.start).split("\n").length;
    return `${line}: ${inf.text.slice(span.start, span.end)}${declares ? " !" : ""}`;
  });

test.each([
  ["section", "dev_files", ["10: Dev_Files", "18: Dev_Files"]],
  ["section", "Dev", ["14: Dev", "41: Dev"]],
  ["section", "Dev.NT", ["14: Dev"]],
  ["section", "Std", ["12: Std"]],
  ["section", "Std.NTamd64.10.0", ["12: NTamd64.10.0"]],
  ["section", "Dev_Reg", ['19: "Dev_Reg"', "35: Dev_Reg"]],
  ["section", "DefaultDestDir", []],
  ["file", "dev.dll", ["7: dev.dll !", "23: dev.dll", "24: dev.dll", "45: DEV.DLL"]],
  ["file", "extra.dll", ["18: extra.dll"]],
  ["disk", "1", ["5: 1 !", "7: 1"]],
  ["inf", "wudfrd.inf", ["20: wudfrd.inf"]],
  ["inbox", "WUDFRD.NT", ["21: WUDFRD.NT"]],
  ["umdf-service", "Dev", ["41: Dev !", "42: dev"]],
  ["scm-service", "wudfrd", ["32: WUDFRd !"]],
  ["hardware-id", "HWID1", ["14: HWID1", "16: HWID1"]],
  ["string", "Device", ["14: Device"]],
  ["string", "Vendor", ["2: Vendor", "12: Vendor"]],
  ["dirid", "13", ["9: 13", "28: 13", "45: 13"]],
  ["dirid", "12", ["10: 12", "34: 12"]],
] as const)("finds what names the %s %s", (space, name, expected) => {
  expect(places(referencesTo(inf, name, space))).toEqual(expected);
});

test("a Models section without decoration may be missing beside a decorated one", () => {
  const [plain, decorated] = allReferences(inf).filter(({ kind }) => kind === "models");
  expect([plain!.targets, decorated!.targets]).toEqual([[], ["Std.NTamd64.10.0"]]);
});

test.each([
  ["section", "dev.nt", 1],
  ["string", "DEVICE", 2],
  ["file", "dev.dll", 1],
  ["umdf-service", "dev", 1],
  ["section", "missing", 0],
] as const)("%s %s is declared", (space, name, count) => {
  const spans = declarationsOf(inf, name, space);
  expect(spans.map(({ start, end }) => inf.text.slice(start, end).toLowerCase())).toEqual(
    Array.from({ length: count }, () => name.toLowerCase()),
  );
});

test("the innermost reference at an offset", () => {
  const at = (needle: string) => referenceAt(inf, inf.text.indexOf(needle) + 1);
  expect(at("13%\\x")).toMatchObject({ space: "dirid", name: "13" });
  expect(at("Dev_Files, @")).toMatchObject({ space: "section", name: "Dev_Files", kind: "filelist" });
  expect(referenceAt(inf, 1)).toBeUndefined();
  expect(sectionAt(inf, inf.text.indexOf("HWID2"))?.name).toBe("Std.NTamd64.10.0");
  expect(sectionAt(parse("; c\n[a]"), 1)).toBeUndefined();
});

test.each([
  ["SourceDisksNames.$ARCH$", "sourcedisksnames"],
  ["SourceDisksFiles.arm64", "sourcedisksfiles"],
  ["SourceDisksFiles.NTarm64", undefined],
  ["ClassInstall32.nt$ARCH$", "classinstall32"],
  ["DefaultInstall.NT$ARCH$.10.0...25952", "defaultinstall"],
  ["DefaultInstall.NT.Services", undefined],
  ["DefaultInstall.", undefined],
  ["Strings.0409", "strings"],
  ["Strings.en", undefined],
  ["Version.NT", undefined],
  ["InterfaceInstall32", "interfaceinstall32"],
])("Windows looks up [%s] as %s", (name, kind) => {
  expect(fixedKind(name)).toBe(kind);
});

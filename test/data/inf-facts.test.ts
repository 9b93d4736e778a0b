import { expect, test } from "vitest";
import {
  type Argument,
  classByGuid,
  classByName,
  directive,
  directives,
  directivesNamed,
  directivesOf,
  dirid,
  dirids,
  flagSets,
  hardwareKeyValues,
  inboxInf,
  inboxInfs,
  inboxInfsWith,
  inboxSection,
  infVerifHRegistryRoots,
  learnUrl,
  platformExtensions,
  type SectionKind,
  sectionKinds,
  setupClasses,
  targetOs,
  universal,
  wdfRegistryValues,
} from "../../server/src/data/inf-directives.ts";
import { infVerifCode, infVerifCodes } from "../../server/src/data/infverif.ts";
import { buildOf, umdfVersions } from "../../server/src/data/versions.ts";

/** The arguments of every directive and entry, with where they are. */
const everyArgument: readonly (readonly [string, Argument])[] = [
  ...directives.flatMap((each) => each.args.map((arg) => [each.name, arg] as const)),
  ...Object.entries(sectionKinds).flatMap(([kind, facts]) => (facts.entry ?? []).map((arg) => [kind, arg] as const)),
];

test.each([
  ["UmdfKernelModeClientPolicy", "AllowKernelModeClients RejectKernelModeClients", "RejectKernelModeClients", "1.9"],
  [
    "UmdfFileObjectPolicy",
    "RejectNullAndUnknownFileObjects AllowNullAndUnknownFileObjects",
    "RejectNullAndUnknownFileObjects",
    "1.11",
  ],
  ["UmdfFsContextUsePolicy", "CanUseFsContext CanUseFsContext2 CannotUseFsContexts", "CanUseFsContext", "1.11"],
  ["UmdfMethodNeitherAction", "Copy Reject", "Reject", undefined],
  ["UmdfHostProcessSharing", "ProcessSharingDisabled ProcessSharingEnabled", "ProcessSharingEnabled", "1.11"],
  [
    "UmdfDirectHardwareAccess",
    "AllowDirectHardwareAccess RejectDirectHardwareAccess",
    "RejectDirectHardwareAccess",
    "1.11",
  ],
  ["UmdfImpersonationLevel", "Anonymous Identification Impersonation Delegation", "Identification", undefined],
  ["UmdfHostPriority", "PriorityHigh", undefined, "2.15"],
])("values of %s", (name, values, byDefault, sinceUmdf) => {
  const found = directive(name, "ddinstall.wdf");
  expect(found?.args).toHaveLength(1);
  expect(found?.args[0]).toMatchObject({ kind: "enum", required: true });
  expect(found?.args[0]?.values?.join(" ")).toBe(values);
  expect(found?.default).toBe(byDefault);
  expect(found?.sinceUmdf).toBe(sinceUmdf);
});

test("UMDF service directives", () => {
  expect(directive("umdfservice")).toMatchObject({ name: "UmdfService", repeatable: true });
  expect(directive("UmdfService")?.args).toMatchObject([
    { kind: "service", declares: "umdf-service", maxLength: 31 },
    { kind: "section-ref", target: "wdfserviceinstall", required: true },
  ]);
  expect(directive("UmdfServiceOrder")?.args[0]).toMatchObject({
    list: true,
    references: "umdf-service",
    ignoreCase: true,
  });
  expect(directive("UmdfServiceOrder")?.repeatable).toBeUndefined();
  expect(directive("UmdfLibraryVersion", "wdfserviceinstall")?.args[0]?.tokens).toEqual(["$UMDFVERSION$"]);
  expect(directive("UmdfDispatcher")?.args[0]?.valueSince).toEqual({ NativeUSB: "2.15" });
  expect(directive("UmdfDirectHardwareAccess")?.args[0]?.undocumentedValues).toEqual([
    "AllowDirectHardwareAccessAndDma",
  ]);
});

test("one keyword, several directives", () => {
  expect(directive("ServiceBinary", "wdfserviceinstall")?.doc).toContain("wdf/");
  expect(directive("ServiceBinary", "serviceinstall")?.doc).toContain("install/");
  expect(directivesNamed("SERVICEBINARY")).toHaveLength(2);
  expect(directive("ServiceBinary", "version")).toBeUndefined();
  expect(directivesNamed("NoSuchDirective")).toEqual([]);
});

test("platform extensions belong to the directives that take them", () => {
  expect(directive("CatalogFile.NTamd64", "version")?.name).toBe("CatalogFile");
  expect(directive("CatalogFile.NTmips", "version")).toBeUndefined();
  expect(directive("Provider.NTamd64", "version")).toBeUndefined();
});

test("directives of a section", () => {
  const names = (kind: SectionKind) => directivesOf(kind).map((each) => each.name);
  expect(names("ddinstall.wdf")).toEqual(expect.arrayContaining(["UmdfService", "KmdfService", "Include", "Needs"]));
  expect(names("version")).toEqual(
    expect.arrayContaining(["Signature", "Class", "ClassGuid", "Provider", "DriverVer", "CatalogFile", "PnpLockdown"]),
  );
  expect(names("ddinstall.services")).toContain("AddService");
  expect(names("ddinstall.services")).not.toContain("UmdfService");
  expect(names("addreg")).toEqual([]);
});

test("sections", () => {
  expect(sectionKinds["ddinstall.wdf"]).toMatchObject({
    parent: "ddinstall",
    suffix: ".Wdf",
    decoration: "inherited",
    universal: true,
  });
  expect(sectionKinds["filelist.security"]).toMatchObject({ parent: "filelist", suffix: ".security" });
  expect(sectionKinds.sourcedisksfiles.decoration).toBe("sourceDisks");
  expect(sectionKinds.models.decoration).toBe("targetOs");
  expect(sectionKinds.version.required).toBe("always");
  expect(sectionKinds.destinationdirs.entry?.map((field) => field.kind)).toEqual(["section-ref", "dirid", "path"]);
  expect(sectionKinds.addreg.entry?.[3]).toMatchObject({ kind: "flags", flagSets: ["addRegFlags"] });
  expect(sectionKinds.filelist.entry?.[3]?.flagSets).toEqual(["copyFileFlags", "delFileFlags"]);
  expect(sectionKinds["ddinstall.coinstallers"].universal).toBe(false);
});

test("references inside the tables lead somewhere", () => {
  for (const [where, arg] of everyArgument) {
    if (arg.target) expect(sectionKinds, where).toHaveProperty([arg.target]);
    for (const set of arg.flagSets ?? []) expect(flagSets, where).toHaveProperty(set);
    if (arg.kind === "section-ref") expect(arg.target, where).toBeDefined();
    if (arg.kind === "enum") expect(arg.values?.length, where).toBeGreaterThan(0);
    for (const number of arg.numbers ?? []) expect(Number.isInteger(number.value), where).toBe(true);
  }
  for (const each of directives) {
    for (const section of each.sections) expect(sectionKinds, each.name).toHaveProperty([section]);
    if (each.sinceUmdf) expect(umdfVersions.map((umdf) => umdf.version)).toContain(each.sinceUmdf);
    if (each.sinceOs?.startsWith("Windows 1")) expect(buildOf(each.sinceOs), each.name).toBeGreaterThan(10000);
  }
  for (const name of universal.invalidDirectives) expect(directive(name), name).toBeDefined();
});

test("flags are numbers", () => {
  const flag = (set: keyof typeof flagSets, name: string) => flagSets[set].find((each) => each.name === name)?.value;
  expect(flag("addServiceFlags", "SPSVCINST_ASSOCSERVICE")).toBe(0x2);
  expect(flag("addServiceFlags", "SPSVCINST_UNIQUE_NAME")).toBe(0x10000);
  expect(flag("addRegFlags", "FLG_ADDREG_TYPE_DWORD")).toBe(0x10001);
  expect(flag("addRegFlags", "FLG_ADDREG_APPEND")).toBe(0x8);
  expect(flag("copyFileFlags", "COPYFLG_IN_USE_RENAME")).toBe(0x4000);
  expect(directive("StartType")?.args[0]?.numbers?.map((number) => number.value)).toEqual([0, 1, 2, 3, 4]);
  expect(hardwareKeyValues.find((each) => each.name === "UpperFilters")?.flags).toEqual([0x10000, 0x10008]);
});

test("dirids", () => {
  expect(dirid(13)).toMatchObject({ isolated: true, infVerifH: "allowed", deprecated24H2: false });
  expect(dirid(12)).toMatchObject({ infVerifH: "tolerated", universalCopyFiles: true });
  expect(dirid(17)).toMatchObject({ deprecated24H2: true, infVerifH: "error" });
  expect(dirid(65535)).toBe(dirid(-1));
  expect(dirid(99)).toBeUndefined();
  expect(dirids.filter((each) => each.isolated).map((each) => each.dirid)).toEqual([13]);
});

test("setup classes", () => {
  expect(classByName("hidclass")).toEqual({
    name: "HIDClass",
    guid: "{745a17a0-74d3-11d0-b6fe-00a0c90f57da}",
    reserved: false,
  });
  expect(classByGuid("5175D334-C371-4806-B3BA-71FD53C9258D")?.name).toBe("Sensor");
  expect(classByGuid("{4d36e97d-e325-11ce-bfc1-08002be10318}")?.name).toBe("System");
  expect(classByName("USB")?.reserved).toBe(true);
  expect(classByName("Sample")).toBeUndefined();
  for (const each of setupClasses) expect(each.guid).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
});

test("system INFs", () => {
  const wudfrd = inboxInf("WUDFRD.inf")!;
  expect(wudfrd.minBuild).toBe(22000);
  expect(wudfrd.sections).toHaveLength(11);
  expect(inboxSection(wudfrd, "wudfrd.nt.services")).toEqual({ name: "WUDFRD.NT.Services", provides: [] });
  expect(inboxSection(wudfrd, "WUDFRD.NT")?.provides).toEqual(["associated-service"]);
  expect(inboxSection(wudfrd, "WUDFRD_LowerFilter.NT.Filters")).toBeDefined();
  expect(inboxSection(wudfrd, "WUDFRD.INF.Services")).toBeUndefined();
  expect(inboxSection(inboxInf("MsHidUmdf.inf")!, "MsHidUmdf.NT")?.provides).toEqual([
    "associated-service",
    "kernel-mode-client",
  ]);
  expect(inboxInfsWith("mshidumdf.nt.hw").map((each) => each.inf)).toEqual(["mshidumdf.inf"]);
  expect(inboxInfsWith("NoSuchSection")).toEqual([]);
  expect(inboxInf("mydriver.inf")).toBeUndefined();
  for (const each of inboxInfs)
    for (const name of Object.keys(each.provides ?? {})) expect(each.sections).toContain(name);
});

test("other facts about INF files", () => {
  expect(universal.invalidSections).toContain("ddinstall.coinstallers");
  expect(targetOs.minBuildNumber).toBe(14310);
  expect(targetOs.productTypes.map((type) => type.value)).toEqual([1, 2, 3]);
  expect(platformExtensions.install).toContain(".ntarm64");
  expect(platformExtensions.sourceDisks).toContain(".arm64");
  expect(wdfRegistryValues.find((each) => each.value === "UpperDriverOk")).toMatchObject({
    key: "WUDF",
    type: "REG_DWORD",
  });
  expect(wdfRegistryValues.some((each) => each.value.includes("|"))).toBe(false);
  expect(infVerifHRegistryRoots).toContainEqual(["HKLM", "SYSTEM\\CurrentControlSet"]);
  expect(learnUrl(universal.doc)).toBe(
    "https://learn.microsoft.com/windows-hardware/drivers/install/using-a-universal-inf-file",
  );
});

test("sizes of the tables", () => {
  expect([Object.keys(sectionKinds).length, directives.length, dirids.length]).toEqual([63, 153, 38]);
  expect([setupClasses.length, inboxInfs.length, infVerifHRegistryRoots.length, infVerifCodes.length]).toEqual([
    71, 24, 34, 202,
  ]);
});

test("InfVerif codes", () => {
  expect(infVerifCode(1203)).toEqual({
    code: 1203,
    name: "section-not-found",
    check: "referenced section does not exist",
    offline: "yes",
    severity: { k: "error", u: "error", w: "error" },
    fix: "create section / did-you-mean",
  });
  expect(infVerifCode(1402)).toMatchObject({
    name: "wdf-version-deprecated",
    severity: { k: "none", u: "none", w: "error" },
  });
  expect(infVerifCode(1324)?.severity).toEqual({ k: "warning", u: "warning", w: "error" });
  expect(infVerifCode(1003)?.offline).toBe("partly");
  expect(infVerifCode(1000)).not.toHaveProperty("fix");
  expect(infVerifCode(1235)?.fix).toBe("add string / replace by %%..%%");
  expect(infVerifCode(1004)).toBeUndefined();
  expect(new Set(infVerifCodes.map((each) => each.name)).size).toBe(infVerifCodes.length);
  expect(infVerifCodes.map((each) => each.code)).toEqual(infVerifCodes.map((each) => each.code).sort((a, b) => a - b));
});

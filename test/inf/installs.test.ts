import { expect, test } from "vitest";
import { filtersOf } from "../../server/src/inf/filters.ts";
import {
  type Install,
  idsOf,
  installsOf,
  oldestBuild,
  reachesBuild,
  sectionsOfInstall,
  subSection,
} from "../../server/src/inf/installs.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { needsOf } from "../../server/src/inf/needs.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { registryEntriesOf } from "../../server/src/inf/registry.ts";
import { mergedSection } from "../../server/src/inf/sections.ts";
import { scmServicesOf, umdfServiceSectionsOf, umdfServicesOf } from "../../server/src/inf/services.ts";
import { setupClassOf } from "../../server/src/inf/setup-class.ts";
import { umdfVersionsOf } from "../../server/src/inf/wdf-version.ts";

const parse = (text: string): InfFile => parseInf({ uri: "file:///driver.inx", version: 0, text });
const summary = ({ name, architectures, builds }: Install): string =>
  `${name} ${architectures.join()} ${builds?.map(({ from, to }) => `${from}-${to === Number.POSITIVE_INFINITY ? "" : to}`).join() ?? "?"}`;
const installs = (text: string): string[] => installsOf(parse(text)).map(summary);

/** An INF whose [Manufacturer] has this line, with one device in each Models section, and these empty sections. */
const inf = (line: string, models: readonly string[], sections: readonly string[]): string =>
  `[Manufacturer]\n${line}\n${models.map((name) => `[${name}]\n%Dev% = Dev, HWID\n`).join("")}${sections.map((name) => `[${name}]\n`).join("")}`;

test.each([
  [
    "its own architecture first",
    inf("%M%=Std,NTamd64", ["Std.NTamd64"], ["Dev", "Dev.NT", "Dev.NTamd64"]),
    ["Dev.NTamd64 amd64 0-"],
  ],
  [
    "then any architecture",
    inf("%M%=Std,NTamd64", ["Std.NTamd64"], ["Dev", "Dev.NT", "Dev.NTarm64"]),
    ["Dev.NT amd64 0-"],
  ],
  ["then the plain name", inf("%M%=Std,NTamd64", ["Std.NTamd64"], ["Dev", "Dev.NTarm64"]), ["Dev amd64 0-"]],
  ["in any case", inf("%M%=STD,ntAMD64.10.0", ["std.NTamd64.10.0"], ["DEV.nt"]), ["DEV.nt amd64 10240-"]],
  ["undecorated for x86", inf("%M%=Std", ["Std"], ["Dev.NTx86", "Dev.NTamd64"]), ["Dev.NTx86 x86 0-"]],
  ["of a line that is only a name", inf("Std", ["Std"], ["Dev"]), ["Dev x86 0-"]],
  [
    "of $ARCH$ itself",
    inf("%M%=Std,NT$ARCH$", ["Std.NT$ARCH$"], ["Dev.NT$ARCH$", "Dev.NT"]),
    ["Dev.NT$ARCH$ $arch$ 0-"],
  ],
  [
    "of $ARCH$ for all it can become",
    inf("%M%=Std,NT$ARCH$", ["Std.NT$ARCH$"], ["Dev.NTamd64", "Dev.NTx86", "Dev"]),
    ["Dev.NTamd64 $arch$ 0-", "Dev.NTx86 $arch$ 0-", "Dev $arch$ 0-"],
  ],
  [
    "of $ARCH$ with concrete Models sections",
    inf("%M%=Std,NT$ARCH$.10.0", ["Std.NTamd64.10.0", "Std.NTarm64.10.0"], ["Dev.NT"]),
    ["Dev.NT $arch$ 10240-"],
  ],
  ["of a concrete line with a $ARCH$ section", inf("%M%=Std,NTamd64", ["Std.NT$ARCH$"], ["Dev"]), ["Dev amd64 0-"]],
  ["of nothing, when no section has the name", inf("%M%=Std,NTamd64", ["Std.NTamd64"], ["Other"]), []],
  [
    "of a decoration nobody can read",
    inf("%M%=Std,NTamd64.10.0...$BUILD$", ["Std.NTamd64.10.0...$BUILD$"], ["Dev"]),
    ["Dev $arch$ ?"],
  ],
  [
    "on the builds of all lines",
    `${inf("%M%=Std,NTamd64.10.0...17763,NTamd64.10.0...22000", ["Std.NTamd64.10.0...17763"], ["Dev", "New"])}[Std.NTamd64.10.0...22000]\n%Dev%=New,HWID\n`,
    ["Dev amd64 17763-22000", "New amd64 22000-"],
  ],
  [
    "with a name full of dots",
    "[Manufacturer]\n%M%=Std,NTamd64\n[Std.NTamd64]\n%D%=net.ndi.x,HWID\n[net.ndi.x]\n[net.ndi.x.Wdf]\n",
    ["net.ndi.x amd64 0-"],
  ],
  [
    "and DefaultInstall by its decorations",
    "[DefaultInstall.NT$ARCH$]\n[DefaultInstall.NT$ARCH$.Services]\n[DefaultInstall.NT$ARCH$.10.0...25952]\n[DefaultUninstall]\n",
    ["DefaultInstall.NT$ARCH$ $arch$ 0-25952", "DefaultInstall.NT$ARCH$.10.0...25952 $arch$ 25952-"],
  ],
])("finds the install section %s", (_, text, expected) => {
  expect(installs(text)).toEqual(expected);
});

const device = parse(`
[Version]
ClassGuid = {4D36E978-E325-11CE-BFC1-08002BE10318}
[Manufacturer]
%M% = Std, NTamd64.10.0...17763
[Std.NTamd64.10.0...17763]
%A% = Dev, HWID1, HWID2
%B% = Dev, HWID3
[Dev.NT]
Include = wudfrd.inf, other.inf
Needs = WUDFRD.NT
Needs = OTHER.NT,
[Dev.NT.hw]
AddReg = Dev_Hardware, Missing
Needs = WUDFRD.NT.HW
[Dev_Hardware]
HKR,,"UpperFilters",0x00010008,"%Filter%","Second"
HKR,,LowerFilters,0x00010008,Below
HKR,WUDF,UpperFilters,,Elsewhere
[Dev.NT.Filters]
AddFilter = Added,,Added_Filter
AddFilter = Leveled,,Leveled_Filter
[Added_Filter]
FilterPosition = Lower
[Leveled_Filter]
FilterLevel = x
[Dev.NT.Services]
AddService = WUDFRd, 0x1fa, Reflector
AddService = ,2
[Reflector]
ServiceBinary = %12%\\WUDFRd.sys
[Dev.NT.Wdf]
UmdfService = "One", One_Install
UmdfService = Two, Missing_Install
UmdfService = Three
UmdfServiceOrder = One
[one_install]
UmdfLibraryVersion = 2.15.0
[ONE_INSTALL]
UmdfExtensions = SensorsCx0102
[Strings]
Filter = "First"
`);
const [dev] = installsOf(device) as [Install];

test("an install section knows its devices and where it is used", () => {
  expect(installsOf(device).map(summary)).toEqual(["Dev.NT amd64 17763-"]);
  expect(idsOf(dev).map(({ text }) => text)).toEqual(["HWID1", "HWID2", "HWID3"]);
  expect(oldestBuild(dev)).toBe(17763);
  expect([reachesBuild(dev, 17000), reachesBuild(dev, 22000)]).toEqual([true, true]);
  expect(setupClassOf(device)).toBe("Ports");
});

test("sub-sections continue the name that was found, in any case", () => {
  expect(subSection(dev, "HW")?.name).toBe("Dev.NT.hw");
  expect(subSection(dev, "CoInstallers")).toBeUndefined();
  expect(sectionsOfInstall(dev).map(({ name }) => name)).toEqual([
    "Dev.NT",
    "Dev.NT.Services",
    "Dev.NT.hw",
    "Dev.NT.Wdf",
    "Dev.NT.Filters",
  ]);
});

test("UMDF services lead to their sections, those of one name as one", () => {
  const services = umdfServicesOf(dev);
  expect(services.map(({ name, section }) => [name.text, section?.entries.length])).toEqual([
    ["One", 2],
    ["Two", undefined],
    ["Three", undefined],
  ]);
  expect(services.map(({ sectionField }) => sectionField?.text)).toEqual(["One_Install", "Missing_Install", undefined]);
  expect(umdfServiceSectionsOf(device)).toEqual([mergedSection(device, "One_Install")]);
  expect(umdfVersionsOf(dev)).toEqual(["2.15.0"]);
});

test("services of the service control manager have flags and a binary", () => {
  expect(scmServicesOf(dev).map(({ name, flags, binary }) => [name.text, flags, binary?.text])).toEqual([
    ["WUDFRd", 0x1fa, "%12%\\WUDFRd.sys"],
    ["", 2, undefined],
  ]);
});

test("Needs of all its sections, without empty ones", () => {
  expect(needsOf(dev).map(({ name, section }) => `${section.name}: ${name}`)).toEqual([
    "Dev.NT: WUDFRD.NT",
    "Dev.NT: OTHER.NT",
    "Dev.NT.hw: WUDFRD.NT.HW",
  ]);
});

test("filters come from the hardware key and from AddFilter", () => {
  expect(filtersOf(dev).map(({ name, position }) => `${name.text} ${position}`)).toEqual([
    "First Upper",
    "Second Upper",
    "Below Lower",
    "Added Lower",
  ]);
  expect(registryEntriesOf(device, subSection(dev, "HW")).map(({ root, flags }) => [root, flags])).toEqual([
    ["HKR", 0x10008],
    ["HKR", 0x10008],
    ["HKR", 0],
  ]);
});

test("a bare word is no directive", () => {
  const [bare] = installsOf(parse("[DefaultInstall]\nNeeds\n[DefaultInstall.Wdf]\nUmdfService\n")) as [Install];
  expect(needsOf(bare)).toEqual([]);
  expect(umdfServicesOf(bare)).toEqual([]);
});

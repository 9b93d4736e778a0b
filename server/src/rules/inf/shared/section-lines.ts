import type { SectionKind } from "../../../data/inf-directives.ts";
import type { NewLine } from "../../../inf/edits.ts";
import { installsOf } from "../../../inf/installs.ts";
import { kindsOf } from "../../../inf/kinds.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSection, mergedSections, nameKey, sameName } from "../../../inf/sections.ts";
import { fileNameOf } from "../../../inf/services.ts";
import { definitionsOfString, knownText, valueText } from "../../../inf/strings.ts";
import { reflectorService } from "./add-reflector.ts";
import { driverBinariesOf } from "./service-binary.ts";
import { describes } from "./service-sections.ts";
import { frameworkOf } from "./wdf-files.ts";

/** What a new section is made for. */
export interface NewSection {
  readonly inf: InfFile;
  readonly name: string;
  /** The values of the line that names it: of AddService the service comes first. */
  readonly values: readonly Field[];
  /** The key of that line. */
  readonly directive: string;
}

type Lines = (section: NewSection) => readonly NewLine[];

/** What a section of a kind begins with. Kinds that may stay empty, and those nobody can guess for, are not here. */
const beginnings: Partial<Record<SectionKind, Lines>> = {
  wdfserviceinstall: ({ inf, values, directive }) => describes(inf, frameworkOf(directive), serviceName(inf, values)),
  serviceinstall: ({ inf, values }) => {
    const service = serviceName(inf, values);
    return sameName(service, "WUDFRd") ? reflectorService : serviceOf(`%13%\\${service}.sys`);
  },
  models: ({ inf, name }) => modelsLike(inf, name),
  filelist: ({ inf }) => uncopiedFiles(inf),
  addreg: () => ["HKR,,Example,0x00010001,0"],
  delreg: () => ["HKR,,Example"],
  filterinstall: () => [["FilterPosition", "Upper"]],
  componentinstall: ({ inf, values }) => [["ComponentIDs", serviceName(inf, values)]],
  softwareinstall: () => [
    ["SoftwareType", "2"],
    ["SoftwareID", "pfn://Publisher.App_0123456789abc"],
  ],
};

/** The lines a section begins with: what Windows asks for, as far as the file tells. */
export const linesFor = (kind: SectionKind, section: NewSection): readonly NewLine[] =>
  beginnings[kind]?.(section) ?? [];

const serviceName = (inf: InfFile, values: readonly Field[]): string => valueText(inf, values[0]).text;

/** https://learn.microsoft.com/windows-hardware/drivers/install/inf-addservice-directive */
const serviceOf = (path: string): readonly NewLine[] => [
  ["ServiceType", "1"],
  ["StartType", "3"],
  ["ErrorControl", "1"],
  ["ServiceBinary", path],
];

/** The devices of the section for another system; else one device for the first install section that has none. */
function modelsLike(inf: InfFile, name: string): readonly NewLine[] {
  const base = nameKey(name.replace(/\.NT.*$/i, ""));
  const twin = mergedSections(inf).find((each) => nameKey(each.name).split(".nt")[0] === base);
  if (twin) return twin.entries.map(({ span }) => inf.text.slice(span.start, span.end));
  const used = new Set(installsOf(inf).map(({ section }) => section));
  const free = mergedSections(inf).find((each) => kindsOf(inf, each).includes("ddinstall") && !used.has(each));
  const description = definitionsOfString(inf, "DeviceName").length > 0 ? "%DeviceName%" : '"Device"';
  return [[description, `${free?.name.replace(/\.NT[^.]*$/i, "") ?? "Device_Install"}, ROOT\\Device`]];
}

/** The shipped files that no list copies; else the binaries of the drivers. */
function uncopiedFiles(inf: InfFile): readonly NewLine[] {
  const lists = mergedSections(inf).filter((section) => kindsOf(inf, section).includes("filelist"));
  const copied = new Set(lists.flatMap((list) => filesIn(inf, list)));
  const shipped = (mergedSection(inf, "SourceDisksFiles")?.entries ?? []).flatMap(({ key }) => key?.text ?? []);
  const binaries = driverBinariesOf(inf).map(({ file }) => file);
  const names = shipped.length > 0 ? shipped : binaries;
  return [...new Set(names)].filter((name) => name !== "" && !copied.has(nameKey(name)));
}

const filesIn = (inf: InfFile, list: MergedSection): string[] =>
  list.entries.map(({ values }) => fileNameOf(knownText(inf, values[0]) ?? ""));

import { addSection } from "../../../inf/edits.ts";
import { installsOf } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { fileNameOf } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import { newlineOf } from "../../../text/lines.ts";
import { memo } from "../../../text/memo.ts";
import type { Edit } from "../../../text/source.ts";
import { driverSectionsOf } from "./directive-names.ts";
import { driverPathsOf } from "./driver-paths.ts";
import { isStamped, versionToken } from "./library-version.ts";
import { type Framework, prefixOf } from "./wdf-files.ts";

/** Fixes that offer more sections than these are no help. */
export const mostChoices = 8;

/** The sections that describe a driver of a framework although no UmdfService or KmdfService line names them. */
export const unclaimedSections = (inf: InfFile, framework: Framework): readonly MergedSection[] =>
  othersWithVersion[framework](inf).unclaimed;

/** The sections with a version of the framework that no UmdfService and no KmdfService line names. */
const othersOf = (framework: Framework) =>
  memo((inf: InfFile) => {
    const others = mergedSections(inf).filter(
      (section) => entryNamed(section, `${prefixOf[framework]}LibraryVersion`) && !driverSectionsOf(inf).has(section),
    );
    return { first: others[0], unclaimed: others.filter(({ name }) => !nameKey(name).endsWith(".wdf")) };
  });

const othersWithVersion = { umdf: othersOf("umdf"), kmdf: othersOf("kmdf") } as const;

/** Adds the section that describes a driver, as far as the file tells what belongs into it. */
export const addServiceSection = (
  inf: InfFile,
  after: MergedSection,
  name: string,
  framework: Framework,
  service: string,
): Edit[] => addSection(inf, after, name, describes(inf, framework, service));

/** What the section of a driver must hold. */
export function describes(inf: InfFile, framework: Framework, service: string): readonly (readonly [string, string])[] {
  const stamped = isStamped(inf);
  if (framework === "kmdf") return [["KmdfLibraryVersion", stamped ? "$KMDFVERSION$" : "1.15"]];
  return [
    ["UmdfLibraryVersion", stamped ? versionToken : "2.15.0"],
    ["ServiceBinary", pathOf(inf, service)],
  ];
}

/** A name that no section has yet: `Dev_Install`, else `Dev_Install_2`. */
export function freeSectionName(inf: InfFile, name: string): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name}_${i}`;
    if (!mergedSection(inf, free)) return free;
  }
}

/** Where the one DLL of the package goes; without one, a DLL named after the driver in the Driver Store. */
function pathOf(inf: InfFile, service: string): string {
  const copied = driverPathsOf(installsOf(inf));
  if (copied.length === 1) return copied[0]!;
  const listed = (mergedSection(inf, "SourceDisksFiles")?.entries ?? []).map(({ key }) => valueText(inf, key).text);
  const libraries = listed.filter((file) => /\.dll$/i.test(fileNameOf(file)));
  return `%13%\\${libraries.length === 1 ? libraries[0] : `${service}.dll`}`;
}

/** The version of a driver that stands at the end of another section, as if the header before it were missing. */
export function headlessVersion(inf: InfFile, framework: Framework): Entry | undefined {
  return entryNamed(othersWithVersion[framework](inf).first, `${prefixOf[framework]}LibraryVersion`);
}

/** Begins a section before an entry. */
export function addHeader(inf: InfFile, { lines }: Entry, name: string): Edit[] {
  const newline = newlineOf(inf.text);
  const isApart = /\n[^\S\n]*\r?\n$/.test(inf.text.slice(0, lines.start));
  const text = `${isApart ? "" : newline}[${name}]${newline}`;
  return [{ uri: inf.uri, span: { start: lines.start, end: lines.start }, text }];
}

import { addSection } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { fileNameOf } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import { isStamped, versionToken } from "./library-version.ts";
import { allServices, type Framework, prefixOf } from "./wdf-files.ts";

/** The sections that describe a driver of a framework although no UmdfService or KmdfService line names them. */
export function unclaimedSections(inf: InfFile, framework: Framework): readonly MergedSection[] {
  const claimed = new Set([...allServices(inf, "umdf"), ...allServices(inf, "kmdf")].map(({ section }) => section));
  return mergedSections(inf).filter(
    (section) =>
      entryNamed(section, `${prefixOf[framework]}LibraryVersion`) &&
      !claimed.has(section) &&
      !nameKey(section.name).endsWith(".wdf"),
  );
}

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
    ["ServiceBinary", `%13%\\${binaryOf(inf, service)}`],
  ];
}

/** A name that no section has yet: `Dev_Install`, else `Dev_Install_2`. */
export function freeSectionName(inf: InfFile, name: string): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name}_${i}`;
    if (!mergedSection(inf, free)) return free;
  }
}

/** The DLL of the package when there is only one, else one named after the driver. */
function binaryOf(inf: InfFile, service: string): string {
  const listed = mergedSection(inf, "SourceDisksFiles")?.entries ?? [];
  const libraries = listed
    .map(({ key }) => valueText(inf, key).text)
    .filter((file) => /\.dll$/i.test(fileNameOf(file)));
  return libraries.length === 1 ? libraries[0]! : `${service}.dll`;
}

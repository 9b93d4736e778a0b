import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import type { Install } from "./installs.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { numberOf } from "./numbers.ts";
import { entryNamed, type MergedSection, mergedSection, mergedSections, nameKey } from "./sections.ts";
import { knownText, valueText } from "./strings.ts";

export const filesSection = "SourceDisksFiles";
export const disksSection = "SourceDisksNames";

/** A line of [SourceDisksFiles] or [SourceDisksNames], one with a platform extension included. */
export interface SourceLine {
  readonly section: MergedSection;
  readonly entry: Entry;
  /** A file name or a disk id; tokens that nobody knows stand as written. */
  readonly name: string;
  /** The platform extension in lower case: `amd64`, `$arch$`; empty for the section for all. */
  readonly architecture: string;
}

/** [SourceDisksFiles] or [SourceDisksNames], then those with a platform extension. */
export const sourceSections = (inf: InfFile, name: string): readonly MergedSection[] =>
  mergedSections(inf)
    .filter(
      (section) => nameKey(section.name) === nameKey(name) || nameKey(section.name).startsWith(`${nameKey(name)}.`),
    )
    .sort((a, b) => Math.sign(a.name.length - b.name.length));

/** Every file that the package brings, as [SourceDisksFiles] lists it. */
export const sourceFilesOf = memo((inf: InfFile): readonly SourceLine[] => linesOf(inf, filesSection));

/** The disks of [SourceDisksNames]: folders of the package. */
export const sourceDisksOf = memo((inf: InfFile): readonly SourceLine[] => linesOf(inf, disksSection));

/** The lines of a file that Windows may use on this architecture; for `$arch$` all there are. */
export const sourceFilesFor = (inf: InfFile, file: string, architecture: string): readonly SourceLine[] =>
  usedOn(architecture, filesByName(inf).get(nameKey(file)) ?? []);

/** The disk that a line of [SourceDisksFiles] speaks of; several where the architecture decides. */
export function disksFor(inf: InfFile, { entry, architecture }: SourceLine): readonly SourceLine[] {
  const id = diskId(knownText(inf, entry.values[0]) ?? "");
  return usedOn(architecture || "$arch$", disksById(inf).get(id) ?? []);
}

/** The folder of a file below the INF, as [SourceDisksFiles] gives it: below the folder of its disk. */
export const subfolderField = ({ entry }: SourceLine): Field | undefined => entry.values[1];

/** The folder of a disk below the INF. */
export const diskFolderField = ({ entry }: SourceLine): Field | undefined => entry.values[3];

/** The architectures an install section is for; `$arch$` where nobody says one: an undecorated section may serve all. */
export const sourceArchitectures = ({ models, architectures }: Install): readonly string[] =>
  architectures.map((architecture) =>
    architecture !== "x86" || models.some(({ models: { decoration } }) => /^ntx86/i.test(decoration))
      ? architecture
      : "$arch$",
  );

/** True when LayoutFile of [Version] says that another INF lists the files. */
export const hasLayout = (inf: InfFile): boolean =>
  entryNamed(mergedSection(inf, "Version"), "LayoutFile") !== undefined;

/** What spellings of one disk id share: numbers compare by value. */
const diskId = (text: string): number | string => numberOf(text || "?") ?? nameKey(text);

function linesOf(inf: InfFile, name: string): SourceLine[] {
  return sourceSections(inf, name).flatMap((section) =>
    section.entries.flatMap((entry): SourceLine[] => {
      const architecture = nameKey(section.name.slice(name.length + 1));
      return entry.key ? [{ section, entry, name: valueText(inf, entry.key).text, architecture }] : [];
    }),
  );
}

const filesByName = memo((inf: InfFile) => groupBy(sourceFilesOf(inf), ({ name }) => nameKey(name)));
const disksById = memo((inf: InfFile) => groupBy(sourceDisksOf(inf), ({ name }) => diskId(name)));

/** Windows looks into the section of the architecture first. */
function usedOn(architecture: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  if (architecture === "$arch$") return lines;
  const own = lines.filter((line) => line.architecture === architecture || line.architecture === "$arch$");
  return own.length > 0 ? own : lines.filter((line) => line.architecture === "");
}

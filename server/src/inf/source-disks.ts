import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import { joinPath } from "./folders.ts";
import type { Install } from "./installs.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { numberOf } from "./numbers.ts";
import { entryNamed, type MergedSection, mergedSection, mergedSections, nameKey } from "./sections.ts";
import { valueText } from "./strings.ts";

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
  sectionsByHead(inf).get(nameKey(name)) ?? [];

/** By the part of the name before the first dot, in lower case; shorter names come first. */
const sectionsByHead = memo((inf: InfFile) =>
  groupBy(
    [...mergedSections(inf)].sort((a, b) => a.name.length - b.name.length),
    ({ name }) => nameKey(name.split(".", 1)[0]!),
  ),
);

/** Every file that the package brings, as [SourceDisksFiles] lists it. */
export const sourceFilesOf = memo((inf: InfFile): readonly SourceLine[] => linesOf(inf, filesSection));

/** The disks of [SourceDisksNames]: folders of the package. */
export const sourceDisksOf = memo((inf: InfFile): readonly SourceLine[] => linesOf(inf, disksSection));

/** The lines of a file that Windows may use on this architecture; for `$arch$` all there are. */
export const sourceFilesFor = (inf: InfFile, file: string, architecture: string): readonly SourceLine[] =>
  usedOn(architecture, filesByName(inf).get(nameKey(file)) ?? []);

/** The disk that a line of [SourceDisksFiles] speaks of; several where the architecture decides. */
export function disksFor(inf: InfFile, { entry, architecture }: SourceLine): readonly SourceLine[] {
  const id = valueText(inf, entry.values[0]).text;
  return usedOn(architecture || "$arch$", disksNamed(inf, id));
}

/** The disks of an id, one for each section of [SourceDisksNames] that has it. */
export const disksNamed = (inf: InfFile, id: string): readonly SourceLine[] => disksById(inf).get(diskId(id)) ?? [];

/** Where a line of [SourceDisksFiles] says that its file lies, below the folder of the INF; of several disks the first counts. */
export function sourcePath(inf: InfFile, line: SourceLine): string {
  const [disk] = disksFor(inf, line);
  const folders = [disk && diskFolderField(disk), subfolderField(line)].map((field) => valueText(inf, field).text);
  return joinPath(...folders, line.name);
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

import { addEntry, addSection } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSection, mergedSections } from "../../../inf/sections.ts";
import { disksSection, filesSection, sourceFilesFor, sourceSections } from "../../../inf/source-disks.ts";
import type { Edit } from "../../../text/source.ts";
import type { Fix } from "../../rule.ts";
import { defineString, freeStringName } from "./create-string.ts";

/** True when the INF says which files it brings, or from which disks. */
export const listsSources = (inf: InfFile): boolean =>
  [filesSection, disksSection].some((name) => sourceSections(inf, name).length > 0);

/** True when a source section has a line for the file. */
export const isListed = (inf: InfFile, file: string): boolean => sourceFilesFor(inf, file, "$arch$").length > 0;

/** Lists files of the package in [SourceDisksFiles]; sections and the disk are made where they are missing. */
export const listSourceFiles = (inf: InfFile, files: readonly string[]): Fix => ({
  title:
    files.length === 1 ? `List ${files[0]} in [SourceDisksFiles]` : `List ${files.length} files in [SourceDisksFiles]`,
  edits: listFiles(inf, files),
  safe: false,
});

/** As the fix; for a fix that does more. Files that are listed are left out. */
export function listFiles(inf: InfFile, names: readonly string[]): Edit[] {
  const files = [...new Set(names)].filter((name) => !isListed(inf, name));
  const [section] = sourceSections(inf, filesSection);
  const disk = diskOf(inf, section);
  if (files.length === 0) return [];
  const line = (name: string) => [name, disk.id] as const;
  const after = sourceSections(inf, disksSection).at(-1) ?? placeFor(inf);
  const listed = section
    ? files.flatMap((name) => addEntry(inf, section, ...line(name)))
    : after
      ? addSection(inf, after, filesSection, files.map(line))
      : [];
  return [...disk.edits, ...listed];
}

/** The disk of the other files, or the first there is; else a new one. */
function diskOf(inf: InfFile, files: MergedSection | undefined): { readonly id: string; readonly edits: Edit[] } {
  const disks = sourceSections(inf, disksSection);
  const used = files?.entries.find(({ assigned, values }) => assigned && values[0]!.text !== "")?.values[0]?.text;
  const id = used ?? disks.flatMap(({ entries }) => entries).find(({ assigned }) => assigned)?.key?.text;
  if (id !== undefined) return { id, edits: [] };
  const name = freeStringName(inf, "DiskName");
  const line = ["1", `%${name}%`] as const;
  const after = placeFor(inf);
  const added = disks[0] ? addEntry(inf, disks[0], ...line) : after ? addSection(inf, after, disksSection, [line]) : [];
  return { id: "1", edits: [...added, ...defineString(inf, name, '"Installation Disk"')] };
}

/** Source sections stand behind the folders of the files. */
const placeFor = (inf: InfFile): MergedSection | undefined =>
  mergedSection(inf, "DestinationDirs") ?? mergedSection(inf, "Version") ?? mergedSections(inf)[0];

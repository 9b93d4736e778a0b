import { fixedKind } from "../inf/fixed-names.ts";
import type { Entry, InfFile } from "../inf/model.ts";
import { mergedSections, nameKey } from "../inf/sections.ts";
import { valueText } from "../inf/strings.ts";
import { memo } from "../text/memo.ts";

/** A line of [SourceDisksNames]. */
export interface Disk {
  readonly entry: Entry;
  /** What the user reads of it. */
  readonly description: string;
  /** Its folder below that of the INF; empty for that folder. */
  readonly path: string;
}

/** The disk of an id; where platforms have disks of their own, the first. */
export const diskOf = (inf: InfFile, id: string): Disk | undefined => disks(inf).get(nameKey(id));

const disks = memo((inf: InfFile): ReadonlyMap<string, Disk> => {
  const found = new Map<string, Disk>();
  const sections = mergedSections(inf).filter(({ name }) => fixedKind(name) === "sourcedisksnames");
  for (const entry of sections.flatMap(({ entries }) => entries)) {
    const id = nameKey(valueText(inf, entry.key).text);
    const [description = "", , , path = ""] = entry.values.map((field) => valueText(inf, field).text);
    if (!found.has(id)) found.set(id, { entry, description, path });
  }
  return found;
});

/** Where a line of [SourceDisksFiles] says that a file lies, below the folder of the INF. */
export function sourceOf(inf: InfFile, entry: Entry, name: string): { id: string; disk?: Disk; path: string } {
  const [id = "", folder = ""] = entry.values.map((field) => valueText(inf, field).text);
  const disk = diskOf(inf, id);
  const path = [disk?.path ?? "", folder, name].flatMap((part) => part.split("\\")).filter((part) => part !== "");
  return { id, path: path.join("\\"), ...(disk && { disk }) };
}

/** Where the lines of [SourceDisksFiles] say that a file lies, below the folder of the INF. */
export const sourcePaths = (inf: InfFile, name: string): readonly string[] => paths(inf).get(nameKey(name)) ?? [];

const paths = memo((inf: InfFile): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const sections = mergedSections(inf).filter(({ name }) => fixedKind(name) === "sourcedisksfiles");
  for (const entry of sections.flatMap(({ entries }) => entries)) {
    const name = valueText(inf, entry.key).text;
    const path = sourceOf(inf, entry, name).path;
    const same = found.get(nameKey(name));
    if (same) same.push(path);
    else found.set(nameKey(name), [path]);
  }
  return found;
});

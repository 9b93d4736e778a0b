import { fileListsOf } from "../../../inf/copies.ts";
import { destinationLine } from "../../../inf/destinations.ts";
import { kindsOf } from "../../../inf/kinds.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { mergedSection, mergedSections, nameKey, sameName } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import { isNear, nearestFirst } from "./distance.ts";

export const defaultFolder = "DefaultDestDir";

/** A line of [DestinationDirs] for a list that is not there. */
export interface DanglingDestination {
  readonly entry: Entry;
  readonly name: string;
}

export const danglingDestinations = (inf: InfFile): readonly DanglingDestination[] =>
  (mergedSection(inf, "DestinationDirs")?.entries ?? []).flatMap((entry) => {
    const name = entry.assigned ? knownText(inf, entry.key) : "";
    return !name || sameName(name, defaultFolder) || mergedSection(inf, name) ? [] : [{ entry, name }];
  });

/** What has no line of its own and a name that is almost the same, the nearest first: file lists and DefaultDestDir. */
export function listsLike(inf: InfFile, { name }: DanglingDestination): string[] {
  const placed = (mergedSection(inf, "DestinationDirs")?.entries ?? []).map(({ key }) =>
    nameKey(knownText(inf, key) ?? ""),
  );
  const lists = mergedSections(inf).filter((section) => kindsOf(inf, section).includes("filelist"));
  const near = [...lists.map((section) => section.name), defaultFolder].filter(
    (each) => !placed.includes(nameKey(each)) && (isNear(each, name, 3) || (each === defaultFolder && isDefault(name))),
  );
  return nearestFirst(name, near);
}

/** True for DefaultDestDir in other words: DefaultDestinationDir, DefaultDestDirectory. */
const isDefault = (name: string): boolean => /^default(dest(ination)?)?(dir(ectory)?|folder)?$/i.test(name);

/** What lines are missing for: the lists with files that no line says the folder of, and DefaultDestDir when there are any. */
export function unplacedLists(inf: InfFile): ReadonlySet<string> {
  const unplaced = fileListsOf(inf).filter(({ section, files }) => files.length > 0 && !destinationLine(inf, section));
  return new Set([
    ...unplaced.flatMap(({ section }) => section?.name ?? []),
    ...(unplaced.length > 0 ? [defaultFolder] : []),
  ]);
}

import { memo } from "../text/memo.ts";
import { folderPath } from "./folders.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { numberOf } from "./numbers.ts";
import { type MergedSection, mergedSection, nameKey } from "./sections.ts";
import { knownText, valueText } from "./strings.ts";

const defaultKey = "DefaultDestDir";

/** A line of [DestinationDirs]. */
export interface Destination {
  readonly entry: Entry;
  /** The list it speaks of, as written; `DefaultDestDir` for all others. */
  readonly list: string;
  /** The value with the directory number, and the number: 65535 is -1. */
  readonly field: Field;
  readonly dirid: number;
  /** Below that directory, as written; empty for none. */
  readonly subfolder: string;
  /** Both in one spelling: see `folderPath`. */
  readonly folder: string;
  /** True for DefaultDestDir. */
  readonly isDefault: boolean;
}

/** The lines of [DestinationDirs] whose number and folder are known. */
export const destinationsOf = memo((inf: InfFile): readonly Destination[] =>
  (mergedSection(inf, "DestinationDirs")?.entries ?? []).flatMap((entry) => destinationAt(inf)(entry) ?? []),
);

/** The line for a file list, else that for all: the first of a name counts. For `CopyFiles = @name` give no list. */
export const destinationLine = (inf: InfFile, list: Pick<MergedSection, "name"> | undefined): Entry | undefined =>
  (list && lines(inf).get(nameKey(list.name))) ?? lines(inf).get(nameKey(defaultKey));

/** Where the files of a list go; undefined when [DestinationDirs] does not say so, or in a way nobody can judge. */
export function destinationOf(inf: InfFile, list: Pick<MergedSection, "name"> | undefined): Destination | undefined {
  const entry = destinationLine(inf, list);
  return entry && destinationAt(inf)(entry);
}

const lines = memo((inf: InfFile): ReadonlyMap<string, Entry> => {
  const entries = mergedSection(inf, "DestinationDirs")?.entries ?? [];
  const assigned = entries.filter((entry) => entry.assigned);
  return new Map([...assigned].reverse().map((entry) => [nameKey(valueText(inf, entry.key).text), entry]));
});

const destinationAt = memo((inf: InfFile) => memo((entry: Entry) => read(inf, entry)));

function read(inf: InfFile, entry: Entry): Destination | undefined {
  const [field, below] = entry.values;
  const list = entry.assigned ? knownText(inf, entry.key) : undefined;
  const number = numberOf(knownText(inf, field) || "?");
  const subfolder = knownText(inf, below);
  if (!field || list === undefined || number === undefined || subfolder === undefined) return undefined;
  const dirid = number === 65535 ? -1 : number;
  const isDefault = nameKey(list) === nameKey(defaultKey);
  return { entry, list, field, dirid, subfolder, folder: folderPath(dirid, subfolder), isDefault };
}

import { type Install, sectionsOfInstall } from "../../../inf/installs.ts";
import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import { entriesNamed, type MergedSection, mergedSection, nameKey } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import { folderPath } from "./folders.ts";

/** A file that an install section copies. */
export interface CopiedFile {
  /** The name it gets, as written. */
  readonly name: string;
  /** The list it stands in; absent for `CopyFiles = @name`. */
  readonly list?: MergedSection;
}

/** A line of [DestinationDirs]. */
export interface Destination {
  readonly entry: Entry;
  /** See `folderPath`. */
  readonly folder: string;
  /** True for DefaultDestDir. */
  readonly isDefault: boolean;
}

/** Every file that an install section and its sub-sections copy. Undefined when a name cannot be known, so that nobody can say what is missing. */
export function copiedFilesOf(install: Install): readonly CopiedFile[] | undefined {
  const { inf } = install;
  const lists = sectionsOfInstall(install).flatMap((section) => entriesNamed(section, "CopyFiles"));
  const found = lists.flatMap(({ values }) => values.flatMap((field) => filesIn(inf, field)));
  return found.includes(undefined) ? undefined : found.filter((file) => file !== undefined);
}

function filesIn(inf: InfFile, field: Field): (CopiedFile | undefined)[] {
  const text = knownText(inf, field);
  if (text === undefined) return [undefined];
  if (text.startsWith("@")) return [{ name: text.slice(1) }];
  const list = namedSection(inf, field);
  return (list?.entries ?? []).map(({ values }) => {
    const name = knownText(inf, values[0]);
    return list && name !== undefined ? { name, list } : undefined;
  });
}

/** Where a copied file goes; undefined when [DestinationDirs] does not say so, or in a way nobody can judge. */
export function destinationOf(inf: InfFile, { list }: CopiedFile): Destination | undefined {
  const named = (name: string): Entry | undefined =>
    mergedSection(inf, "DestinationDirs")?.entries.find(
      ({ key, assigned }) => assigned && nameKey(knownText(inf, key) ?? "") === nameKey(name),
    );
  const own = list && named(list.name);
  const entry = own ?? named("DefaultDestDir");
  const dirid = numberOf(knownText(inf, entry?.values[0]) ?? "?");
  const folder = knownText(inf, entry?.values[1]);
  if (!entry || dirid === undefined || folder === undefined) return undefined;
  return { entry, folder: folderPath(dirid, folder), isDefault: !own };
}

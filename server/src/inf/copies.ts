import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import { isInstallKind } from "./arguments.ts";
import { type Install, installsOf, sectionsOfInstall } from "./installs.ts";
import { isReached, kindsOf } from "./kinds.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { numberOf } from "./numbers.ts";
import { entriesNamed, type MergedSection, mergedSections, nameKey } from "./sections.ts";
import { namedSection } from "./services.ts";
import { knownText, spanWithin } from "./strings.ts";

const fileDirectives = ["CopyFiles", "DelFiles", "RenFiles"] as const;
export type FileDirective = (typeof fileDirectives)[number];

/** A value of CopyFiles, DelFiles or RenFiles: the name of a list, or `@file`. */
export interface FileOperation {
  readonly directive: FileDirective;
  /** The section the directive stands in. */
  readonly section: MergedSection;
  readonly entry: Entry;
  readonly field: Field;
  /** Absent outside of install sections: class and interface installation. */
  readonly install?: Install;
}

/** A file of a list; what is not known of it is absent. */
export interface ListedFile {
  /** The line of the list, or the directive with `@file`. */
  readonly entry: Entry;
  /** The file that is copied, deleted or comes about, as written. */
  readonly target: Field;
  readonly name?: string;
  /** The file of the package, or the one to rename; the same as the target where the line names one file. */
  readonly source: Field;
  readonly sourceName?: string;
  /** 0 when left out. */
  readonly flags?: number;
}

/** Files that Windows handles together, and all that is done with them. */
export interface FileList {
  /** Absent for `CopyFiles = @file`. */
  readonly section?: MergedSection;
  /** At least one. */
  readonly uses: readonly FileOperation[];
  readonly files: readonly ListedFile[];
}

/** A file that an install section copies. */
export interface CopiedFile extends ListedFile {
  readonly name: string;
  /** Absent for `CopyFiles = @file`. */
  readonly list?: MergedSection;
}

/** The lists that Windows gets to, in the order of their first uses. Names without a section are left out. */
export const fileListsOf = memo((inf: InfFile): readonly FileList[] => {
  const operations = sectionsWithFiles(inf).flatMap(([section, install]) => operationsIn(section, install));
  const byList = groupBy(operations, ({ field }) => (isDirect(field) ? field : namedSection(inf, field)));
  return [...byList].flatMap(([list, uses]): FileList[] => {
    if (!list) return [];
    if ("entries" in list) return [{ section: list, uses, files: linesOf(inf)(list) }];
    return [{ uses, files: [directFile(inf, uses[0]!.entry, list)] }];
  });
});

/** The same lists, as far as a directive names them. */
export const listsUsedBy = (inf: InfFile, directive: FileDirective): readonly FileList[] =>
  fileListsOf(inf).flatMap((list) => {
    const uses = list.uses.filter((use) => use.directive === directive);
    return uses.length > 0 ? [{ ...list, uses }] : [];
  });

/** Every file that an install section and its sub-sections copy. Undefined when a name cannot be known, so that nobody can say what is missing. */
export function copiedFilesOf(install: Install): readonly CopiedFile[] | undefined {
  if (!knowsCopies(install)) return undefined;
  return copyFieldsOf(install).flatMap(({ entry, field }) => {
    const { list, files } = filesOf(install.inf, entry, field);
    return files.flatMap(({ name, ...file }) => (name === undefined ? [] : { ...file, name, ...(list && { list }) }));
  });
}

/** Those of a name (in any case); undefined as above. */
export function copiesOf(install: Install, file: string): readonly CopiedFile[] | undefined {
  if (!knowsCopies(install)) return undefined;
  return copyFieldsOf(install).flatMap(({ entry, field }) => {
    const { list, files } = filesOf(install.inf, entry, field);
    return (byName(files).get(nameKey(file)) ?? []).map((each) => ({ ...each, ...(list && { list }) }));
  });
}

const byName = memo((files: readonly ListedFile[]) =>
  groupBy(
    files.flatMap(({ name, ...file }) => (name === undefined ? [] : { ...file, name })),
    ({ name }) => nameKey(name),
  ),
);

/** False when an install section copies something whose name cannot be known. */
export const knowsCopies = memo((install: Install): boolean =>
  copyFieldsOf(install).every(({ entry, field }) => {
    if (knownText(install.inf, field) === undefined) return false;
    return isKnown(filesOf(install.inf, entry, field).files);
  }),
);

const isKnown = memo((files: readonly ListedFile[]): boolean => files.every(({ name }) => name !== undefined));

const copyFieldsOf = memo((install: Install): readonly FileOperation[] =>
  sectionsOfInstall(install)
    .flatMap((section) => operationsIn(section, install))
    .filter(({ directive }) => directive === "CopyFiles"),
);

/** The files that a value of CopyFiles stands for. */
function filesOf(
  inf: InfFile,
  entry: Entry,
  field: Field,
): Pick<FileList, "files"> & { readonly list?: MergedSection } {
  if (isDirect(field)) return { files: [directFile(inf, entry, field)] };
  const list = namedSection(inf, field);
  return list ? { list, files: linesOf(inf)(list) } : { files: [] };
}

/** Install sections with their sub-sections, then what else copies files: class and interface installation. */
function sectionsWithFiles(inf: InfFile): [MergedSection, Install | undefined][] {
  const ofInstalls = installsOf(inf).flatMap((install) =>
    sectionsOfInstall(install).map((section): [MergedSection, Install] => [section, install]),
  );
  const known = new Set(ofInstalls.map(([section]) => section));
  const others = mergedSections(inf).filter(
    (section) => !known.has(section) && isReached(inf, section) && kindsOf(inf, section).some(isInstallKind),
  );
  return [...ofInstalls, ...others.map((section): [MergedSection, undefined] => [section, undefined])];
}

const operationsIn = (section: MergedSection, install: Install | undefined): FileOperation[] =>
  fileDirectives.flatMap((directive) =>
    entriesNamed(section, directive).flatMap((entry) =>
      entry.values
        .filter(({ text }) => text !== "")
        .map((field) => ({ directive, section, entry, field, ...(install && { install }) })),
    ),
  );

const isDirect = ({ text }: Field): boolean => text.startsWith("@");

function directFile(inf: InfFile, entry: Entry, field: Field): ListedFile {
  const name = { text: field.text.slice(1), span: spanWithin(field, 1, field.text.length) };
  return { entry, target: name, source: name, flags: 0, ...namesOf(inf, name, name) };
}

const linesOf = memo((inf: InfFile) =>
  memo((list: MergedSection): readonly ListedFile[] => list.entries.flatMap((entry) => fileAt(inf, entry) ?? [])),
);

function fileAt(inf: InfFile, entry: Entry): ListedFile | undefined {
  const [target, other, , flag] = entry.values;
  if (!target) return undefined;
  const source = other && other.text !== "" ? other : target;
  const flags = numberOf(knownText(inf, flag) ?? "?");
  return { entry, target, source, ...namesOf(inf, target, source), ...(flags !== undefined && { flags }) };
}

function namesOf(inf: InfFile, target: Field, source: Field): Pick<ListedFile, "name" | "sourceName"> {
  const name = knownText(inf, target);
  const sourceName = source === target ? name : knownText(inf, source);
  return { ...(name !== undefined && { name }), ...(sourceName !== undefined && { sourceName }) };
}

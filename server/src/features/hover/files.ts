import { dirid } from "../../data/inf-directives.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { fixedKind } from "../../inf/fixed-names.ts";
import { joinPath } from "../../inf/folders.ts";
import { referencesTo } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import type { Reference } from "../../inf/references.ts";
import { type MergedSection, nameKey, sameName, sectionWith } from "../../inf/sections.ts";
import {
  diskFolderField,
  disksFor,
  disksNamed,
  type SourceLine,
  sourceFilesFor,
  sourcePath,
} from "../../inf/source-disks.ts";
import { valueText } from "../../inf/strings.ts";
import { pathIn } from "./dirid.ts";
import { placeOf } from "./places.ts";
import { type Block, code, type Line, paragraph, term, words } from "./text.ts";

/** A file of the package: where it comes from and where it goes. */
export function fileBlocks(inf: InfFile, name: string): readonly Block[] {
  const named = referencesTo(inf, name, "file");
  const places = [
    ...sourceFilesFor(inf, name, "$arch$").map((line) => sourceLineText(inf, line)),
    ...named.flatMap((reference) => destinationLines(inf, reference)),
  ];
  return places.length === 0 ? [] : [paragraph`${term(name)}`, { items: unique(places) }];
}

/** A disk of [SourceDisksNames]: what the user reads of it, and its folder. */
export function diskBlocks(inf: InfFile, id: string): readonly Block[] {
  const [disk] = disksNamed(inf, id);
  if (!disk) return [paragraph`${term(`Disk ${id}`)} is not in [SourceDisksNames].`];
  const path = valueText(inf, diskFolderField(disk)).text;
  const folder = path === "" ? "the folder of the INF" : words`the folder ${code(path)}`;
  const title = code(`"${diskTitle(inf, disk)}"`);
  return [paragraph`${term(`Disk ${id}`)}: ${title}, ${folder}. ${placeOf(inf, disk.entry)}`];
}

/** What the user reads of a disk. */
const diskTitle = (inf: InfFile, disk: SourceLine | undefined): string => valueText(inf, disk?.entry.values[0]).text;

/** A line of [SourceDisksFiles]: `from x64\driver.dll on disk 1`. */
function sourceLineText(inf: InfFile, line: SourceLine): Line {
  const title = diskTitle(inf, disksFor(inf, line)[0]);
  const disk = words`disk ${valueText(inf, line.entry.values[0]).text}${title && ` (${title})`}`;
  return words`from ${code(sourcePath(inf, line))} on ${disk}, ${placeOf(inf, line.entry)}`;
}

const verbs: Readonly<Record<string, string>> = {
  copyfiles: "copied to",
  delfiles: "deleted from",
  renfiles: "renamed in",
};

/** Where the lists that hold the file, or the line that names it with `@`, put it. */
function destinationLines(inf: InfFile, { entry, field, name }: Reference): readonly Line[] {
  if (entry.assigned && sameName(entry.key?.text ?? "", "CopyFiles"))
    return [destinationLine(inf, "copyfiles", name, undefined)];
  const list = sectionWith(inf, entry);
  if (fixedKind(list.name) || entry.values[0] !== field) return [];
  const keys = referencesTo(inf, list.name).map((reference) => nameKey(reference.entry.key?.text ?? ""));
  return [...new Set(keys)].flatMap((key) => (verbs[key] ? [destinationLine(inf, key, name, list)] : []));
}

function destinationLine(inf: InfFile, key: string, name: string, list: MergedSection | undefined): Line {
  const by = list ? words`, by ${code(`[${list.name}]`)}` : [];
  const destination = destinationOf(inf, list);
  if (!destination) return words`${verbs[key]!} a folder that [DestinationDirs] does not tell${by}`;
  const [id, folder] = destination.entry.values.map((field) => valueText(inf, field).text);
  const facts = dirid(numberOf(id ?? "") ?? Number.NaN);
  const path = joinPath(folder ?? "", name);
  return words`${verbs[key]!} ${facts ? pathIn(facts, path) : code(joinPath(`%${id}%`, path))}${by}`;
}

function unique(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

import { dirid } from "../../data/inf-directives.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { fixedKind } from "../../inf/fixed-names.ts";
import { referencesTo, sectionAt } from "../../inf/graph.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import type { Reference } from "../../inf/references.ts";
import { type MergedSection, mergedSection, nameKey, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import { diridFolder } from "../dirid-folder.ts";
import { diskOf, sourceOf } from "../source-disks.ts";
import { placeOf } from "./places.ts";
import { type Block, code, type Line, paragraph, term, words } from "./text.ts";

/** A file of the package: where it comes from and where it goes. */
export function fileBlocks(inf: InfFile, name: string): readonly Block[] {
  const named = referencesTo(inf, name, "file");
  const places = [
    ...named.filter(({ declares }) => declares).map(({ entry }) => sourceLine(inf, name, entry)),
    ...named.flatMap((reference) => destinationLines(inf, reference)),
  ];
  return places.length === 0 ? [] : [paragraph`${term(name)}`, { items: unique(places) }];
}

/** A disk of [SourceDisksNames]: what the user reads of it, and its folder. */
export function diskBlocks(inf: InfFile, id: string): readonly Block[] {
  const disk = diskOf(inf, id);
  if (!disk) return [paragraph`${term(`Disk ${id}`)} is not in [SourceDisksNames].`];
  const { entry, description, path } = disk;
  const folder = path === "" ? "the folder of the INF" : words`the folder ${code(path)}`;
  return [paragraph`${term(`Disk ${id}`)}: ${code(`"${description}"`)}, ${folder}. ${placeOf(inf, entry)}`];
}

/** A line of [SourceDisksFiles]: `from x64\driver.dll on disk 1`. */
function sourceLine(inf: InfFile, name: string, entry: Entry): Line {
  const { id, disk, path } = sourceOf(inf, entry, name);
  const title = disk?.description ? ` (${disk.description})` : "";
  return words`from ${code(path)} on disk ${id}${title}, ${placeOf(inf, entry)}`;
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
  const list = mergedSection(inf, sectionAt(inf, entry.span.start)?.name ?? "");
  if (!list || fixedKind(list.name) || entry.values[0] !== field) return [];
  const keys = referencesTo(inf, list.name).map((reference) => nameKey(reference.entry.key?.text ?? ""));
  return [...new Set(keys)].flatMap((key) => (verbs[key] ? [destinationLine(inf, key, name, list)] : []));
}

function destinationLine(inf: InfFile, key: string, name: string, list: MergedSection | undefined): Line {
  const by = list ? words`, by ${code(`[${list.name}]`)}` : [];
  const destination = destinationOf(inf, list);
  if (!destination) return words`${verbs[key]!} a folder that [DestinationDirs] does not tell${by}`;
  const [id, folder] = destination.entry.values.map((field) => valueText(inf, field).text);
  const facts = dirid(numberOf(id ?? "") ?? Number.NaN);
  const path = [facts ? diridFolder(facts) : `%${id}%`, folder ?? "", name].filter((part) => part !== "");
  return words`${verbs[key]!} ${code(path.join("\\"))}${by}`;
}

function unique(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

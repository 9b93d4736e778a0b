import type { ListedFile } from "../../../inf/copies.ts";
import type { Destination } from "../../../inf/destinations.ts";
import { setValue } from "../../../inf/edits.ts";
import { filePath } from "../../../inf/folders.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entriesNamed, mergedSections, nameKey } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import { requoted, serviceBinary } from "../../inf/shared/service-binary.ts";

/** Where files shall go: `13` and a folder below it, empty for none. */
export interface Place {
  readonly dirid: number;
  readonly subfolder: string;
}

/** As [DestinationDirs] spells it: `13`, `13,x64`. */
export const placeText = ({ dirid, subfolder }: Place): string => (subfolder ? `${dirid},${subfolder}` : `${dirid}`);

/** Sends the files of a line of [DestinationDirs] elsewhere, and lets ServiceBinary look for them there. */
export function moveFiles(inf: InfFile, from: Destination, files: readonly ListedFile[], to: Place): Edit[] {
  const names = new Set(files.map(({ name }) => nameKey(name ?? "")));
  const paths = binaryFields(inf).flatMap((field) => {
    const path = knownText(inf, field)?.replaceAll('"', "") ?? "";
    const { file = "", folder } = filePath(path) ?? {};
    if (folder !== from.folder || !names.has(nameKey(file))) return [];
    const moved = [`%${to.dirid}%`, to.subfolder, file].filter((part) => part !== "").join("\\");
    return setValue(inf, field, requoted(field.text, moved));
  });
  const [, below] = from.entry.values;
  const span = { start: from.field.span.start, end: Math.max(from.field.span.end, below?.span.end ?? 0) };
  return [{ uri: inf.uri, span, text: placeText(to) }, ...paths];
}

const binaryFields = (inf: InfFile): readonly Field[] =>
  mergedSections(inf).flatMap((section) => entriesNamed(section, serviceBinary).map(({ values }) => values[0]!));

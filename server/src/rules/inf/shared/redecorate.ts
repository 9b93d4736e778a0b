import { setValue } from "../../../inf/edits.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { type ModelsSection, modelsSectionsAt } from "../../../inf/models.ts";
import { mergedSection, nameKey, sameName } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import type { Edit } from "../../../text/source.ts";

/** True when the decoration stands in the line as written, and the header as the line wants it: then both can be changed. */
export const canRedecorate = ({ field, base, decoration, section }: ModelsSection): boolean =>
  decoration !== "" && field.text === decoration && isFor(section?.name, base, decoration);

/** The decorations in a line, in lower case. */
const decorationsAt = memo((inf: InfFile) =>
  memo(
    (line: Entry): ReadonlySet<string> =>
      new Set(modelsSectionsAt(inf, line).map(({ decoration }) => nameKey(decoration))),
  ),
);

/**
 * Writes another decoration into the line of [Manufacturer] and into the headers of its Models section. A section that already
 * has the new name is used as it is. Empty where the line has the new decoration already.
 */
export function redecorate(inf: InfFile, models: ModelsSection, decoration: string): Edit[] {
  const { line, field, base, section } = models;
  if (decorationsAt(inf)(line).has(nameKey(decoration))) return [];
  const isThere = mergedSection(inf, `${base}.${decoration}`) !== undefined;
  const parts = !isThere && isFor(section?.name, base, models.decoration) ? section!.parts : [];
  const headers = parts.map(({ name, nameSpan }) => ({
    uri: inf.uri,
    span: nameSpan,
    text: `${name.slice(0, base.length)}.${decoration}`,
  }));
  return [...setValue(inf, field, decoration), ...headers];
}

const isFor = (name: string | undefined, base: string, decoration: string): boolean =>
  name !== undefined && sameName(name, `${base}.${decoration}`);

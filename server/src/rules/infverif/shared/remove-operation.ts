import { removeEntry } from "../../../inf/edits.ts";
import { referencesTo } from "../../../inf/graph.ts";
import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { removeSection } from "../../../inf/remove-section.ts";
import { mergedSection, sameName } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import { removeValues } from "../../inf/shared/lists.ts";

/** Takes names of lists out of a directive; a list that nothing else leads to goes with its line in [DestinationDirs]. */
export function removeOperation(inf: InfFile, entry: Entry, fields: readonly Field[]): Edit[] {
  const lists = new Set(fields.flatMap((field) => namedSection(inf, field) ?? []));
  const [list] = lists;
  const lines = (mergedSection(inf, "DestinationDirs")?.entries ?? []).filter(({ assigned }) => assigned);
  const own = lines.filter(({ key }) => list && sameName(valueText(inf, key).text, list.name));
  const isUsed =
    lists.size !== 1 || referencesTo(inf, list!.name).some((each) => each.entry !== entry && !own.includes(each.entry));
  return [
    ...removeValues(inf, entry, fields),
    ...(isUsed ? [] : [...own.flatMap((line) => removeEntry(inf, line)), ...removeSection(inf, list!)]),
  ];
}

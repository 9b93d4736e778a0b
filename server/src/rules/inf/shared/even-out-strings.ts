import { addEntry, removeEntry } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { inQuotes } from "../../../inf/quotes.ts";
import type { MergedSection } from "../../../inf/sections.ts";
import type { StringDefinition } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import type { Fix } from "../../rule.ts";
import { isUnused } from "./string-usage.ts";

/** Lets a language and [Strings] define the same: `missing` are the strings that the language lacks, `extra` those it has alone. */
export function evenOut(
  inf: InfFile,
  section: MergedSection,
  missing: readonly StringDefinition[],
  general: MergedSection,
  extra: readonly StringDefinition[],
): readonly Fix[] {
  // The texts are copied as they stand in the other language.
  const copy = (to: MergedSection, from: readonly StringDefinition[]): Edit[] =>
    from.flatMap(({ key, value }) => addEntry(inf, to, key.text, inQuotes(value)));
  const isExtraOnly = missing.length === 0;
  const add: Fix = {
    title: `Add what is missing in ${isExtraOnly ? "[Strings]" : `[${section.name}]`}`,
    edits: [...copy(section, missing), ...copy(general, extra)],
    safe: false,
  };
  if (!isExtraOnly || !extra.every((one) => isUnused(inf, one))) return [add];
  const title = `Remove what [Strings] lacks from [${section.name}]`;
  return [{ title, edits: extra.flatMap(({ entry }) => removeEntry(inf, entry)), safe: false }, add];
}

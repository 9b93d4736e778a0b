import { allReferences, referencesTo } from "../../../inf/graph.ts";
import type { InfFile } from "../../../inf/model.ts";
import { mergedSection, nameKey } from "../../../inf/sections.ts";
import { definitionsOfString, type StringDefinition } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { type Spellings, spellingsOf } from "./spelling.ts";
import { isConstant } from "./well-known-strings.ts";

/** Names of strings that appear between percent signs where no value is: in headers and comments. */
const elsewhere = memo((inf: InfFile): ReadonlySet<string> => {
  const places = [...inf.sections.map(({ nameSpan }) => nameSpan), ...inf.comments];
  const names = places.flatMap(({ start, end }) => [...inf.text.slice(start, end).matchAll(/%([^%\s]+)%/g)]);
  return new Set(names.map(([, name]) => nameKey(name!)));
});

/** Names without a definition, in lower case: one that is almost the same may be a slip for it. */
const undefinedNames = memo((inf: InfFile): Spellings => {
  const names = allReferences(inf).flatMap(({ space, name }) => (space === "string" ? [nameKey(name)] : []));
  return spellingsOf([...new Set(names)].filter((name) => definitionsOfString(inf, name).length === 0));
});

/** True when no line of a whole INF uses a string, not even one that is commented out. */
export function isUnused(inf: InfFile, { key }: StringDefinition): boolean {
  if (!mergedSection(inf, "Version") || isConstant(key.text)) return false;
  if (referencesTo(inf, key.text, "string").length > 0 || elsewhere(inf).has(nameKey(key.text))) return false;
  return !undefinedNames(inf).has(key.text, 2);
}

/** The definition of the same string that stands before this one in the same language. */
export function earlierDefinition(inf: InfFile, definition: StringDefinition): StringDefinition | undefined {
  const { language, key, entry } = definition;
  const first = definitionsOfString(inf, key.text).find((each) => each.language === language);
  return first && first.entry !== entry ? first : undefined;
}

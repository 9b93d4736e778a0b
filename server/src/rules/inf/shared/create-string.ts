import { addEntry, addSection } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { definitionsOfString } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import type { Edit } from "../../../text/source.ts";
import type { Fix } from "../../rule.ts";
import { registryTypes } from "./well-known-strings.ts";

/** [Strings], then those of other languages. */
export const stringSections = memo((inf: InfFile): readonly MergedSection[] =>
  mergedSections(inf)
    .filter(({ name }) => /^strings(\.[\da-f]{4})?$/i.test(name))
    .sort((a, b) => Math.sign(a.name.length - b.name.length)),
);

/** Defines a string in every language, by its name until somebody writes a text; well-known type flags get their number. */
export function createString(inf: InfFile, name: string): Fix {
  const number = registryTypes.get(name.toUpperCase());
  return {
    title: `Define ${name} in [Strings]`,
    edits: defineString(inf, name, number ?? `"${name}"`),
    safe: number !== undefined,
  };
}

/** The edits that define a string in every language that lacks it; the value is written as given. */
export function defineString(inf: InfFile, name: string, value: string): Edit[] {
  const known = new Set(definitionsOfString(inf, name).map(({ section }) => nameKey(section.name)));
  const sections = stringSections(inf);
  if (nameKey(sections[0]?.name ?? "") === "strings")
    return sections
      .filter((each) => !known.has(nameKey(each.name)))
      .flatMap((each) => addEntry(inf, each, name, value));
  const last = mergedSections(inf).at(-1);
  return last ? addSection(inf, last, "Strings", [[name, value]]) : [];
}

/** A name for a string that nothing defines yet: `DiskName`, else `DiskName2`. */
export function freeStringName(inf: InfFile, name: string): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name}${i}`;
    if (definitionsOfString(inf, free).length === 0) return free;
  }
}

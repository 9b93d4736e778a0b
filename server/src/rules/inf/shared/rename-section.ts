import { isReached } from "../../../inf/kinds.ts";
import type { InfFile, Section } from "../../../inf/model.ts";
import { type MergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";

/** Other dead sections of the same device: with them it is the install section that has the wrong name. */
export function deadSiblingsOf(inf: InfFile, wdf: MergedSection): readonly MergedSection[] {
  const start = nameKey(wdf.name.slice(0, -"Wdf".length));
  return mergedSections(inf).filter(
    (section) => section !== wdf && nameKey(section.name).startsWith(start) && !isReached(inf, section),
  );
}

/** Gives a section another name, wherever it has a header. */
export const renameSection = ({ uri }: InfFile, parts: readonly Section[], name: string, safe: boolean): Fix => ({
  title: `Rename to [${name}]`,
  edits: parts.map(({ nameSpan }) => ({ uri, span: nameSpan, text: name })),
  safe,
});

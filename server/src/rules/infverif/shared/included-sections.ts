import { inboxInf, inboxInfsWith } from "../../../data/inf-directives.ts";
import type { InfFile } from "../../../inf/model.ts";
import { includesIn, type Need } from "../../../inf/needs.ts";
import { type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import type { MissingSection } from "./missing-sections.ts";
import { hasNearName } from "./near-names.ts";

/** The Include lines of each section that has some. */
const includes = memo(
  (inf: InfFile): ReadonlyMap<MergedSection, readonly Need[]> =>
    new Map(
      mergedSections(inf).flatMap((section) => {
        const included = includesIn(inf, section);
        return included.length > 0 ? [[section, included] as const] : [];
      }),
    ),
);

/**
 * The Include that brings the INF with the missing section, for a section that is known to be in an INF of Windows or may be in
 * one of which nothing is known. Undefined where the section should be in this file.
 */
export function includeFor(inf: InfFile, { section, name }: MissingSection): Need | undefined {
  const [first, ...others] = includes(inf).get(section) ?? [];
  if (!first || inboxInfsWith(name).length > 0) return first;
  const unknown = [first, ...others].find((each) => !inboxInf(each.name));
  return unknown && !hasNearName(inf, name) ? unknown : undefined;
}

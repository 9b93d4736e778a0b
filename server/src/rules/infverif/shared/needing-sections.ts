import { isInstallKind } from "../../../inf/arguments.ts";
import type { InfFile } from "../../../inf/model.ts";
import { includesIn, type Need, needsIn } from "../../../inf/needs.ts";
import { type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { judgedKinds } from "./judged-kinds.ts";

/** A section that other sections or other INFs continue. */
export interface NeedingSection {
  readonly section: MergedSection;
  /** Names that nobody knows yet are left out. */
  readonly needs: readonly Need[];
  readonly includes: readonly Need[];
}

/** The sections that Windows reads and that have Include or Needs lines. */
export const needingSections = memo((inf: InfFile): readonly NeedingSection[] =>
  mergedSections(inf).flatMap((section): NeedingSection[] => {
    if (!judgedKinds(inf, section).some(isInstallKind)) return [];
    const needs = needsIn(inf, section).filter(({ field }) => valueText(inf, field).known);
    const includes = includesIn(inf, section);
    return needs.length > 0 || includes.length > 0 ? [{ section, needs, includes }] : [];
  }),
);

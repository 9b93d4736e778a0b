import type { SectionKind } from "../../../data/inf-directives.ts";
import { isReached, kindsOf } from "../../../inf/kinds.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";

/** The sections that lead to others by their own name. */
const entryPoints = /^(manufacturer|defaultinstall|defaultuninstall|interfaceinstall32|classinstall32)(\.|$)/i;

/** False for an INF that only has sections for others to include. */
export const hasEntryPoint = memo((inf: InfFile): boolean =>
  mergedSections(inf).some(({ name }) => entryPoints.test(name)),
);

/**
 * What a section is read as: nothing for one that Windows does not get to, of which other rules speak. Where nothing leads
 * anywhere, as in an INF for others to include, every section is taken for what it seems to be.
 */
export const judgedKinds = (inf: InfFile, section: MergedSection): readonly SectionKind[] =>
  isReached(inf, section) || !hasEntryPoint(inf) ? kindsOf(inf, section) : [];

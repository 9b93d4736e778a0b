import { sectionAt } from "../../inf/graph.ts";
import { type Install, installsOf, sectionsOfInstall } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { type MergedSection, mergedSection } from "../../inf/sections.ts";
import type { Fix } from "../../rules/rule.ts";
import type { Span } from "../../text/source.ts";

/** A change offered at a place of an INF where nothing need be wrong. */
export type Refactoring = (inf: InfFile, at: Span) => readonly Fix[];

/** All that has the name of the section at a place. */
export function sectionHere(inf: InfFile, { start }: Span): MergedSection | undefined {
  const section = sectionAt(inf, start);
  return section && mergedSection(inf, section.name);
}

/** The install section that the section at a place is, or is a sub-section of. */
export function installHere(inf: InfFile, at: Span): Install | undefined {
  const section = sectionHere(inf, at);
  return section && installsOf(inf).find((install) => sectionsOfInstall(install).includes(section));
}

/** One offer, when it changes something. */
export const offer = (title: string, edits: Fix["edits"], preview?: string): readonly Fix[] =>
  edits.length === 0 ? [] : [{ title, edits, safe: false, ...(preview !== undefined && { preview }) }];

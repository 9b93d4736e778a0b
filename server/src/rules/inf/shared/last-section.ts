import { type Install, sectionsOfInstall } from "../../../inf/installs.ts";
import type { MergedSection } from "../../../inf/sections.ts";

/** Of an install section and its sub-sections the one that comes last in the file: behind it new ones are added. */
export function lastSectionOf(install: Install): MergedSection {
  const start = ({ parts }: MergedSection): number => parts.at(-1)!.span.start;
  return [...sectionsOfInstall(install)].sort((a, b) => start(b) - start(a))[0]!;
}

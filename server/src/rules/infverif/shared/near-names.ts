import type { InfFile } from "../../../inf/model.ts";
import { mergedSections, nameKey } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";

/** True when a section has a name that differs in one letter: put in, left out, changed or swapped with its neighbour. */
export const hasNearName = (inf: InfFile, name: string): boolean =>
  shortenings(nameKey(name)).some((each) => nearNames(inf).has(each));

/** Each name whole and with any one letter left out: two names that are near have one of these in common. */
const nearNames = memo(
  (inf: InfFile): ReadonlySet<string> => new Set(mergedSections(inf).flatMap(({ name }) => shortenings(nameKey(name)))),
);

const shortenings = (name: string): string[] => [
  name,
  ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1)),
];

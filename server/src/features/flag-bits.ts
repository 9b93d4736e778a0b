import { type Argument, type Flag, type FlagSetName, flagSets } from "../data/inf-directives.ts";
import { allReferences } from "../inf/graph.ts";
import type { InfFile } from "../inf/model.ts";
import { type MergedSection, nameKey, sameName } from "../inf/sections.ts";
import { memo } from "../text/memo.ts";

/** A number taken apart. */
export interface Bits {
  readonly flags: readonly Flag[];
  /** What no flag accounts for. */
  readonly unknown: number;
}

/** Takes a number apart; flags of several bits go before those of one. Undefined for numbers that are no 32 bits. */
export function bitsOf(number: number, rows: readonly Flag[]): Bits | undefined {
  if (!Number.isInteger(number) || number < 0 || number > 0xffffffff) return undefined;
  const zero = number === 0 ? rows.filter(({ value }) => value === 0) : [];
  const bySize = [...rows].sort((a, b) => bitCount(b.value) - bitCount(a.value));
  const flags: Flag[] = [];
  let rest = number;
  for (const row of bySize) {
    if (row.value === 0 || (rest & row.value) >>> 0 !== row.value) continue;
    flags.push(row);
    rest = (rest & ~row.value) >>> 0;
  }
  return { flags: [...zero, ...flags.sort((a, b) => a.value - b.value)], unknown: rest };
}

/** The flags a value of this argument is made of, in this section: lists of files to copy and to delete have flags of their own. */
export function flagsFor(inf: InfFile, section: MergedSection, argument: Argument): readonly Flag[] {
  const { flagSets: sets = [], numbers = [] } = argument;
  const rows = sets.filter((set) => sets.length === 1 || isUsedBy(inf, section, set)).flatMap((set) => flagSets[set]);
  return [...rows, ...numbers.map(({ value, meaning }) => ({ value, ...named(meaning) }))];
}

export const hex = (number: number): string => `0x${number.toString(16).toUpperCase()}`;

/** A meaning that begins with the constant, as SERVICE_DISABLED does. */
function named(meaning: string): Pick<Flag, "name" | "meaning"> {
  const constant = /^([A-Z][A-Z\d_]{3,})(?: \((.*)\))?$/.exec(meaning);
  return constant ? { name: constant[1]!, meaning: constant[2] ?? "" } : { name: "", meaning };
}

const isUsedBy = (inf: InfFile, { name }: MergedSection, set: FlagSetName): boolean =>
  set !== (deletedLists(inf).has(nameKey(name)) ? "copyFileFlags" : "delFileFlags");

/** The lists of files that DelFiles names, in lower case. */
const deletedLists = memo(
  (inf: InfFile): ReadonlySet<string> =>
    new Set(
      allReferences(inf)
        .filter(({ space, entry }) => space === "section" && sameName(entry.key?.text ?? "", "DelFiles"))
        .map(({ name }) => nameKey(name)),
    ),
);

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}

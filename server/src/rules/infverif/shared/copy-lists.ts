import { type FileList, listsUsedBy } from "../../../inf/copies.ts";
import { type Destination, destinationOf } from "../../../inf/destinations.ts";
import { driverStore } from "../../../inf/folders.ts";
import type { InfFile } from "../../../inf/model.ts";
import { nameKey } from "../../../inf/sections.ts";
import { hasClass } from "../../../inf/setup-class.ts";
import { sourceArchitectures } from "../../../inf/source-disks.ts";
import { memo } from "../../../text/memo.ts";
import { judgedInstalls, mustBeIsolated, type RuleSet } from "../../rule-set.ts";

/** A list with the place its files go to. */
export interface PlacedList extends FileList {
  readonly destination: Destination;
}

/** The lists with files that Windows copies, with those of their uses that the rules are about. */
export function copyLists(inf: InfFile, rules: RuleSet): readonly FileList[] {
  const judged = new Set(judgedInstalls(inf, rules));
  return listsUsedBy(inf, "CopyFiles").flatMap((list) => {
    const uses = list.uses.filter(({ install }) => !install || judged.has(install));
    return uses.length > 0 && list.files.length > 0 ? [{ ...list, uses }] : [];
  });
}

/** Those whose destination is known. */
export const placedLists = (inf: InfFile, rules: RuleSet): readonly PlacedList[] =>
  copyLists(inf, rules).flatMap((list) => {
    const destination = destinationOf(inf, list.section);
    return destination ? [{ ...list, destination }] : [];
  });

/** Those whose files stay in the Driver Store. */
export const storedLists = (inf: InfFile, rules: RuleSet): readonly PlacedList[] =>
  placedLists(inf, rules).filter(({ destination }) => destination.dirid === driverStore);

/** Those that must be isolated. */
export const isolatedCopyLists = (inf: InfFile, rules: RuleSet): readonly PlacedList[] =>
  placedLists(inf, rules).filter(({ uses }) => uses.some(({ install }) => mustBeIsolated(install ?? {}, rules)));

/** The architectures that a list is copied on; `$arch$` for any. */
export const architecturesOf = ({ uses }: FileList): readonly string[] => [
  ...new Set(uses.flatMap(({ install }) => (install ? sourceArchitectures(install) : ["$arch$"]))),
];

/** Files of printers go where the spooler says, and it is another INF that lists many of them. */
export const isPrinterInf = (inf: InfFile): boolean => hasClass(inf, "Printer");

/** By file, in lower case: the architectures on which something copies it. */
export const copyingArchitectures = memo((inf: InfFile) =>
  memo((rules: RuleSet): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>();
    for (const list of copyLists(inf, rules)) {
      const architectures = architecturesOf(list);
      for (const name of list.files.map(({ sourceName }) => nameKey(sourceName ?? "")))
        found.set(name, new Set([...(found.get(name) ?? []), ...architectures]));
    }
    return found;
  }),
);

import { isReached } from "../../../inf/kinds.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import { groupBy } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import { spellingsOf } from "../../inf/shared/spelling.ts";
import { missingSectionsOf } from "./missing-sections.ts";

export interface UnusedSection {
  readonly section: MergedSection;
  /** The sections that it leads to, itself left out, and that no unused section before it leads to. */
  readonly led: readonly MergedSection[];
}

/**
 * The sections that Windows never gets to, in file order. Left out are those that another of them leads to, and those that another
 * place means with a name that is almost the same: of that place other rules speak.
 */
export const unusedSections = memo((inf: InfFile): readonly UnusedSection[] => {
  const unused = mergedSections(inf).filter((section) => !isReached(inf, section));
  const leads = leadsAmong(inf, unused);
  const led = new Set([...leads.values()].flat());
  const known = new Set<MergedSection>();
  for (const section of unused) if (isMeant(inf, section)) addWithLeads(known, section, leads);
  const found = new Map<MergedSection, UnusedSection>();
  // Sections that lead to each other come last.
  for (const section of [...unused.filter((each) => !led.has(each)), ...unused]) {
    if (known.has(section)) continue;
    const [, ...more] = addWithLeads(known, section, leads);
    found.set(section, { section, led: more });
  }
  return unused.flatMap((section) => found.get(section) ?? []);
});

type Leads = ReadonlyMap<MergedSection, readonly MergedSection[]>;

/** Where each section leads, whatever kind it would be: by the words in it, and to its sub-sections. */
function leadsAmong(inf: InfFile, sections: readonly MergedSection[]): Leads {
  const byName = groupBy(sections, ({ name }) => nameKey(name));
  const byBase = groupBy(sections, ({ name }) => installBase(name));
  const leads = new Map<MergedSection, MergedSection[]>(sections.map((section) => [section, []]));
  for (const section of sections) {
    const words = new Set(section.entries.flatMap(({ values }) => values).map((field) => valueText(inf, field).text));
    for (const word of words)
      leads.get(section)!.push(...(byName.get(nameKey(word)) ?? []), ...(byBase.get(nameKey(word)) ?? []));
    for (const parent of parentsOf(section.name).flatMap((name) => byName.get(name) ?? []))
      leads.get(parent)!.push(section);
  }
  return new Map([...leads].map(([section, to]) => [section, to.filter((each) => each !== section)]));
}

/** `dev` and `dev.nt` for `Dev.NT.HW`. */
const parentsOf = (name: string): string[] =>
  [...nameKey(name).matchAll(/\./g)].map(({ index }) => nameKey(name).slice(0, index));

const installBase = (name: string): string => nameKey(name).replace(/\.nt[^.]*$/, "");

/** Adds a section and all it leads to; what is new comes back, the section first. */
function addWithLeads(known: Set<MergedSection>, section: MergedSection, leads: Leads): readonly MergedSection[] {
  const added: MergedSection[] = [];
  const open = [section];
  for (let next = open.pop(); next; next = open.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    added.push(next);
    open.push(...leads.get(next)!);
  }
  return added;
}

/** The names that lines look for in vain: those of install sections, which a decoration may follow, and all others. */
const missingNames = memo((inf: InfFile) => {
  const missing = groupBy(missingSectionsOf(inf), ({ kind }) => kind === "ddinstall");
  const spellings = (isInstall: boolean) => spellingsOf((missing.get(isInstall) ?? []).map(({ name }) => name));
  return { installs: spellings(true), others: spellings(false) };
});

function isMeant(inf: InfFile, { name }: MergedSection): boolean {
  const { installs, others } = missingNames(inf);
  return installs.has(installBase(name), 2) || others.has(name, 2) || others.has(installBase(name), 0);
}

import { type SectionKind, sectionKinds } from "../data/inf-directives.ts";
import { memo } from "../text/memo.ts";
import { fixedKind } from "./fixed-names.ts";
import type { InfFile } from "./model.ts";
import { modelsOf } from "./models.ts";
import { referencesOf } from "./references.ts";
import { type MergedSection, mergedSection, mergedSections, nameKey } from "./sections.ts";
import { valueText } from "./strings.ts";

type Kinds = Map<MergedSection, Set<SectionKind>>;

/** Sections that have the sub-sections of DDInstall. */
const parents: readonly SectionKind[] = ["ddinstall", "defaultinstall", "defaultuninstall", "ddinstall.remove"];

const subKinds = /* @__PURE__ */ (Object.keys(sectionKinds) as SectionKind[]).flatMap((kind) => {
  const { parent, suffix } = sectionKinds[kind];
  return parent && suffix ? [{ kind, parent, suffix: nameKey(suffix) }] : [];
});

/**
 * What a section is for, in no special order: the names Windows looks up and all they lead to; for a section nothing leads to,
 * what its name and its neighbours suggest. Empty when neither says anything. One section can be several kinds.
 */
export const kindsOf = (inf: InfFile, section: MergedSection): readonly SectionKind[] => [
  ...(allKinds(inf).get(section) ?? reached(inf).get(section) ?? []),
];

/** True when Windows can get to the section from the names it looks up. */
export const isReached = (inf: InfFile, section: MergedSection): boolean => reached(inf).has(section);

/** All that these sections lead to, themselves included, and what each is for there. */
export function reachedFrom(
  inf: InfFile,
  starts: Iterable<readonly [MergedSection, SectionKind]>,
): ReadonlyMap<MergedSection, ReadonlySet<SectionKind>> {
  const kinds: Kinds = new Map();
  for (const [section, kind] of starts) visit(inf, kinds, section, kind);
  return kinds;
}

const reached = memo((inf: InfFile): Kinds => {
  const kinds: Kinds = new Map();
  for (const section of mergedSections(inf)) {
    const kind = fixedKind(section.name);
    if (kind) visit(inf, kinds, section, kind);
  }
  return kinds;
});

const allKinds = memo((inf: InfFile): Kinds => {
  const kinds: Kinds = new Map([...reached(inf)].map(([section, set]) => [section, new Set(set)]));
  for (const section of mergedSections(inf)) {
    if (kinds.has(section)) continue;
    const guess = guessKind(inf, section);
    if (guess) visit(inf, kinds, section, guess);
  }
  return kinds;
});

/** Follows everything a section of this kind leads to; ends because a section takes each kind once. */
function visit(inf: InfFile, kinds: Kinds, start: MergedSection, startKind: SectionKind): void {
  const waiting: [MergedSection, SectionKind][] = [[start, startKind]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [section, kind] = next;
    const known = kinds.get(section) ?? new Set();
    if (known.has(kind)) continue;
    kinds.set(section, known.add(kind));
    waiting.push(...neighbours(inf, section, kind));
  }
}

function neighbours(inf: InfFile, section: MergedSection, kind: SectionKind): [MergedSection, SectionKind][] {
  const named = section.entries.flatMap((entry) =>
    referencesOf(inf, kind, entry).flatMap((reference): [string, SectionKind][] => {
      if (reference.space === "inbox") return [[reference.name, kind]];
      return (reference.kind ? (reference.targets ?? []) : []).map((name) => [name, reference.kind!]);
    }),
  );
  const owner = parents.includes(kind) ? "ddinstall" : kind;
  const subs = subKinds
    .filter((sub) => sub.parent === owner)
    .map(({ suffix, kind: subKind }): [string, SectionKind] => [section.name + suffix, subKind]);
  // Network components may have [X.Remove.Services] without [X.Remove].
  if (kind === "ddinstall") subs.push([`${section.name}.Remove.Services`, "ddinstall.services"]);
  return [...named, ...subs].flatMap(([name, neighbour]): [MergedSection, SectionKind][] => {
    const found = mergedSection(inf, name);
    return found ? [[found, neighbour]] : [];
  });
}

/** A section nothing leads to: one ends like a sub-section, another is continued by one, or by a decoration of a device's section. */
function guessKind(inf: InfFile, section: MergedSection): SectionKind | undefined {
  const name = nameKey(section.name);
  const sub = subKinds.find(({ parent, suffix }) => parent === "ddinstall" && name.endsWith(suffix));
  if (sub) return sub.kind;
  const continued = subKinds.some(({ parent, suffix }) => parent === "ddinstall" && mergedSection(inf, name + suffix));
  const isTwin = installNames(inf).has(name.replace(/\.nt[^.]*$/, ""));
  return continued || isTwin ? "ddinstall" : undefined;
}

/** The names that Models entries give, in lower case. */
const installNames = memo(
  (inf: InfFile): ReadonlySet<string> =>
    new Set(modelsOf(inf).map((model) => nameKey(valueText(inf, model.install).text))),
);

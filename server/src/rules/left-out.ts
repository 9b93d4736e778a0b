import type { SectionKind } from "../data/inf-directives.ts";
import { fixedKind } from "../inf/fixed-names.ts";
import { type Install, installsOf } from "../inf/installs.ts";
import { reachedFrom } from "../inf/kinds.ts";
import type { InfFile } from "../inf/model.ts";
import { modelsSectionsOf } from "../inf/models.ts";
import { type MergedSection, mergedSections } from "../inf/sections.ts";
import { memo } from "../text/memo.ts";
import { contains, type Span } from "../text/source.ts";
import { judgedInstalls, type RuleSet } from "./rule-set.ts";

/** An install section and what it is for, as `reachedFrom` takes it. */
export const startOf = ({ section, kind }: Install): readonly [MergedSection, SectionKind] => [
  section,
  kind === "device" ? "ddinstall" : "defaultinstall",
];

interface Uses {
  has(section: MergedSection, kind: SectionKind): boolean;
  readonly sections: ReadonlySet<MergedSection>;
}

/** What is used only by install sections that need a newer Windows than the rules are for. */
export const leftOut = memo((inf: InfFile) =>
  memo((rules: RuleSet): Uses => {
    const judged = new Set(judgedInstalls(inf, rules));
    const out = installsOf(inf).filter((install) => !judged.has(install));
    if (out.length === 0) return { has: () => false, sections: new Set() };
    const others = mergedSections(inf).flatMap((section): [MergedSection, SectionKind][] => {
      const kind = fixedKind(section.name);
      return kind && kind !== "manufacturer" && kind !== "defaultinstall" ? [[section, kind]] : [];
    });
    const inside = reachedFrom(inf, [...[...judged].map(startOf), ...others]);
    const outside = reachedFrom(inf, out.map(startOf));
    const sections = [...outside.keys(), ...newerModels(inf, rules)].filter((section) => !inside.has(section));
    return {
      has: (section, kind) => (outside.get(section)?.has(kind) ?? false) && !inside.get(section)?.has(kind),
      sections: new Set(sections),
    };
  }),
);

/** True for a place in a section that the rules leave out whole. */
export const isLeftOut = (inf: InfFile, span: Span, rules: RuleSet): boolean =>
  [...leftOut(inf)(rules).sections].some(({ parts }) => parts.some((part) => contains(part.span, span)));

/** Models sections that only a newer Windows reads. */
function newerModels(inf: InfFile, { build }: RuleSet): MergedSection[] {
  const all = modelsSectionsOf(inf);
  const judged = new Set(
    all.flatMap(({ section, builds }) => (section && (!builds || builds.from <= build) ? section : [])),
  );
  return all.flatMap(({ section }) => (section && !judged.has(section) ? section : []));
}

import { inboxInf, inboxInfs, inboxInfsWith } from "../../../data/inf-directives.ts";
import { setValue } from "../../../inf/edits.ts";
import { subSectionSuffix } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { Need } from "../../../inf/needs.ts";
import { mergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import { isMistyped } from "../../inf/shared/directive-names.ts";
import { isNear } from "../../inf/shared/distance.ts";
import { documentedOwner } from "../../inf/shared/inbox-owners.ts";
import { shortened } from "../../inf/shared/quoting.ts";
import { spellingsOf } from "../../inf/shared/spelling.ts";
import type { Finding } from "../../rule.ts";
import { needingSections } from "./needing-sections.ts";

interface UnknownNeed {
  readonly need: Need;
  /** The section of an included INF that is meant; absent where no INF is included. */
  readonly near?: { readonly inf: string; readonly section: string };
}

/** One finding for each needed section that is nowhere: those with a decoration or suffix, or the others. */
export function* unknownNeeds(inf: InfFile, isDecorated: boolean): Generator<Finding> {
  for (const { need, near } of allUnknown(inf)) {
    if (hasDecoration(need.name) !== isDecorated) continue;
    const name = shortened(need.name, 36);
    yield {
      span: need.field.span,
      message: near
        ? `${name} is no known section of ${near.inf}, but ${near.section} is. Windows finds nothing to add.`
        : `There is no section [${name}], and [${shortened(need.section.name, 26)}] includes no other INF. Windows finds nothing to add.`,
      fixes: () =>
        [...(near ? [near.section] : likely(inf, need))].map((to) => ({
          title: `Change to ${to}`,
          edits: setValue(inf, need.field, to),
          safe: false,
        })),
    };
  }
}

const hasDecoration = (name: string): boolean => subSectionSuffix(name) !== "" || /\.nt[^.]*$/i.test(name);

/** All but the sections of INFs that are documented whole, of which another rule speaks. */
const allUnknown = memo((inf: InfFile): readonly UnknownNeed[] =>
  needingSections(inf).flatMap(({ section, needs, includes }) => {
    const infs = includes.map(({ name }) => inboxInf(name));
    if (infs.includes(undefined) || isMistyped(section, "Include")) return [];
    const missing = needs.filter(({ name }) => !isSomewhere(inf, name));
    if (infs.length === 0) return missing.map((need) => ({ need }));
    const needed = new Set(needs.map(({ name }) => nameKey(name)));
    const sections = infs
      .flatMap((each) => each!.sections.map((name) => ({ inf: each!.inf, section: name })))
      .filter((each) => !needed.has(nameKey(each.section)));
    return missing.flatMap((need) => {
      const near = sections.find((each) => isNear(each.section, need.name, 2));
      return near ? [{ need, near }] : [];
    });
  }),
);

const isSomewhere = (inf: InfFile, name: string): boolean =>
  mergedSection(inf, name) !== undefined || inboxInfsWith(name).length > 0 || documentedOwner.test(name);

const likely = (inf: InfFile, { name }: Need): readonly string[] => allSections(inf).near(name, 2);

const allSections = memo((inf: InfFile) =>
  spellingsOf([...mergedSections(inf).map((each) => each.name), ...inboxInfs.flatMap(({ sections }) => sections)]),
);

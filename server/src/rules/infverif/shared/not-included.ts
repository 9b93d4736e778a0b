import { type InboxInf, inboxInf, inboxInfsWith } from "../../../data/inf-directives.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { Need } from "../../../inf/needs.ts";
import { mergedSection, nameKey } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import { isMistyped } from "../../inf/shared/directive-names.ts";
import { umdfOwners } from "../../inf/shared/inbox-owners.ts";
import { needingSections } from "./needing-sections.ts";

/** A section of a system INF that another section needs without including the INF. */
export interface NotIncluded {
  /** The first of a section for each INF. */
  readonly need: Need;
  readonly owner: InboxInf;
  /** A line of another section that includes the INF. */
  readonly elsewhere?: Need;
}

/** All of them but the sections of INFs for UMDF drivers, of which another rule speaks. */
export const notIncluded = memo((inf: InfFile): readonly NotIncluded[] =>
  needingSections(inf).flatMap(({ section, needs, includes }) => {
    // An INF of which nothing is known may have a section of the same name.
    if (includes.some(({ name }) => !inboxInf(name)) || isMistyped(section, "Include")) return [];
    const included = new Set(includes.map(({ name }) => nameKey(name)));
    const found = new Map<InboxInf, NotIncluded>();
    for (const need of needs) {
      const owners = isOwnOrKnown(inf, need) ? [] : inboxInfsWith(need.name);
      const [owner] = owners;
      if (!owner || found.has(owner) || owners.some((each) => included.has(each.inf))) continue;
      const elsewhere = includesOf(inf).get(owner.inf);
      found.set(owner, { need, owner, ...(elsewhere && { elsewhere }) });
    }
    return [...found.values()];
  }),
);

const isOwnOrKnown = (inf: InfFile, { name }: Need): boolean =>
  mergedSection(inf, name) !== undefined || umdfOwners.some(([, start]) => start.test(name));

/** The first Include of each INF, by its name in lower case. */
const includesOf = memo((inf: InfFile): ReadonlyMap<string, Need> => {
  const all = needingSections(inf).flatMap(({ includes }) => includes);
  return new Map([...all].reverse().map((include) => [nameKey(include.name), include]));
});

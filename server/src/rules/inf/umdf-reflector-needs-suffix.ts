import { inboxInf, inboxSection } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import { type Install, installsOf } from "../../inf/installs.ts";
import { type Need, needsIn, needsOf } from "../../inf/needs.ts";
import { sameName } from "../../inf/sections.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { editDistance, nearestFirst } from "./shared/distance.ts";
import { documentedOwner } from "./shared/inbox-owners.ts";
import { addNeeds, removeNeeds } from "./shared/needs-edits.ts";
import { shortened } from "./shared/quoting.ts";
import { suffixOf } from "./shared/reflector.ts";

export default {
  title: "Need the section that has the suffix of your own",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/adding-the-reflector",
    "windows-hardware/drivers/wdf/creating-umdf-hid-minidrivers",
  ],
  infverif: [1312, 1315],
  on: "inf",
  *check(inf) {
    for (const install of installsOf(inf))
      for (const need of needsOf(install)) {
        const finding = judge(install, need);
        if (finding) yield finding;
      }
  },
} satisfies Rule;

function judge(install: Install, need: Need): Finding | undefined {
  const { name, field, section } = need;
  const file = documentedOwner.exec(name)?.[1];
  const inbox = file === undefined ? undefined : inboxInf(`${file}.inf`);
  if (!inbox) return undefined;
  const found = inboxSection(inbox, name);
  const suffix = suffixOf(install, section);
  if (found && sameName(found.name.replace(/^[^.]*\.NT/, ""), suffix)) return undefined;
  const reason = found
    ? `It belongs into a section with the suffix ${found.name.replace(/^[^.]*/, "")}.`
    : `${file}.inf has no such section.`;
  return {
    span: field.span,
    message: `${shortened(name)} cannot be needed in [${shortened(section.name)}]. ${reason}`,
    fixes: () => [...moves(install, need, found?.name), correct(install, need, meantBy(inbox.sections, name, suffix))],
  };
}

/** The section of the same or the nearest family with the right suffix, if the INF has it. */
function meantBy(sections: readonly string[], name: string, suffix: string): string | undefined {
  const family = (section: string): string => section.split(".")[0]!;
  const [nearest] = nearestFirst(family(name), [...new Set(sections.map(family))]);
  if (!nearest || editDistance(nearest, family(name)) > 3) return undefined;
  return sections.find((section) => sameName(section, `${nearest}.NT${suffix}`));
}

function correct({ inf }: Install, need: Need, to: string | undefined): Fix {
  const isThere = to === undefined || needsIn(inf, need.section).some(({ name }) => sameName(name, to));
  if (isThere) return { title: `Remove ${need.name}`, edits: removeNeeds(inf, [need]), safe: false };
  return { title: `Change to ${to}`, edits: setValue(inf, need.field, to), safe: true };
}

/** To the section it belongs into, where that does not need it yet. */
function moves(install: Install, need: Need, section: string | undefined): Fix[] {
  const suffix = section?.replace(/^[^.]*\.NT/, "");
  if (section === undefined || suffix === undefined) return [];
  if (needsOf(install).some((other) => other.field !== need.field && sameName(other.name, section))) return [];
  const inf = `${section.split(/[._]/)[0]}.inf`;
  const edits = [...removeNeeds(install.inf, [need]), ...addNeeds(install, [{ suffix, inf, section }])];
  return [{ title: `Move to [${install.name}${suffix}]`, edits, safe: false }];
}

import { inboxInfsWith } from "../../../data/inf-directives.ts";
import { setValue } from "../../../inf/edits.ts";
import { referencesTo } from "../../../inf/graph.ts";
import { installsOf, sectionsOfInstall, subSectionSuffix } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type Need, needsIn } from "../../../inf/needs.ts";
import { type MergedSection, mergedSection, sameName } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import { documentedOwner } from "../../inf/shared/inbox-owners.ts";
import { addNeeds, removeNeeds } from "../../inf/shared/needs-edits.ts";
import { renameSection } from "../../inf/shared/rename-section.ts";
import type { Fix } from "../../rule.ts";
import { needingSections } from "./needing-sections.ts";

/** A needed section whose suffix is not that of the section that needs it; suffixes have their dot and may be empty. */
export interface SuffixMismatch {
  readonly need: Need;
  readonly own: string;
  readonly needed: string;
}

/** All of them but the sections of system INFs for UMDF drivers, of which another rule speaks. */
export const suffixMismatches = memo((inf: InfFile): readonly SuffixMismatch[] =>
  needingSections(inf).flatMap(({ section, needs }) => {
    const own = subSectionSuffix(section.name);
    return needs.flatMap((need): SuffixMismatch[] => {
      const needed = subSectionSuffix(need.name);
      return sameName(own, needed) || documentedOwner.test(need.name) ? [] : [{ need, own, needed }];
    });
  }),
);

/** Needs the section with the right suffix instead; one with another suffix may also go where it belongs. */
export const suffixFixes = (inf: InfFile, { need, own, needed }: SuffixMismatch): readonly Fix[] => [
  ...correct(inf, need, need.name.slice(0, need.name.length - needed.length) + own),
  ...(needed === "" ? [] : moves(inf, need, own, needed)),
];

function correct(inf: InfFile, need: Need, to: string): Fix[] {
  const isThere = needsIn(inf, need.section).some(({ name }) => sameName(name, to));
  if (isThere) return [{ title: `Remove ${need.name}`, edits: removeNeeds(inf, [need]), safe: false }];
  const isKnown = inboxInfsWith(to).length > 0 || mergedSection(inf, to) !== undefined;
  const own = mergedSection(inf, need.name);
  if (!isKnown && own) return renameBoth(inf, need, own, to);
  if (!isKnown && inboxInfsWith(need.name).length > 0) return [];
  return [{ title: `Change to ${to}`, edits: setValue(inf, need.field, to), safe: isKnown }];
}

/** A section of this file that is needed once takes the right suffix itself. */
function renameBoth(inf: InfFile, need: Need, { name, parts }: MergedSection, to: string): Fix[] {
  if (referencesTo(inf, name).length + referencesTo(inf, name, "inbox").length !== 1) return [];
  const { title, edits, safe } = renameSection(inf, parts, to, false);
  return [
    { title: title.replace("Rename", `Rename [${name}]`), edits: [...edits, ...setValue(inf, need.field, to)], safe },
  ];
}

/** To the section of the same device that has the suffix, where an INF of Windows has the needed one. */
function moves(inf: InfFile, need: Need, own: string, suffix: string): Fix[] {
  const [inbox] = inboxInfsWith(need.name);
  const install = installsOf(inf).find((each) => sectionsOfInstall(each).includes(need.section));
  if (!inbox || !install) return [];
  const home = need.section.name.slice(0, need.section.name.length - own.length) + suffix;
  if (needsIn(inf, mergedSection(inf, home)).some(({ name }) => sameName(name, need.name))) return [];
  const wanted = { suffix, inf: inbox.inf, section: need.name };
  const edits = [...removeNeeds(inf, [need]), ...addNeeds(install, [wanted])];
  return [{ title: `Move to [${home}]`, edits, safe: false }];
}

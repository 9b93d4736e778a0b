import { type Install, sectionsOfInstall } from "../../../inf/installs.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { includesIn, needsIn } from "../../../inf/needs.ts";
import { registryListsOf } from "../../../inf/registry.ts";
import { addRegLists } from "../../../inf/registry-lists.ts";
import { entriesNamed, type MergedSection, nameKey, sameName } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import { addTo } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import { addNeeds } from "../../inf/shared/needs-edits.ts";
import type { Fix } from "../../rule.ts";
import { judgedInstalls, mustBeIsolated, type RuleSet } from "../../rule-set.ts";

const inbox = "wdmaudio.inf";

/** PKEY_FX_StreamEffectClsid and its like, with the number of the property behind */
const effectProperty = /^\{d04e05a6-594b-4fb6-a80d-01af5eed7d1d\},/;

/**
 * The classes of effects that Windows has, and the section of wdmaudio.inf that registers them.
 * https://learn.microsoft.com/windows-hardware/drivers/audio/windows-11-apis-for-audio-processing-objects
 */
const sections: ReadonlyMap<string, string> = new Map([
  ["{889c03c8-abad-4004-bf0a-bc7bb825e166}", "MsApoFxProxy.Registration"],
  ["{62dc1a93-ae24-464c-a43e-452f824c4250}", "mssysfx.CopyFilesAndRegister"],
  ["{c9453e73-8c5c-4463-9984-af8bab2f5447}", "mssysfx.CopyFilesAndRegisterCapX"],
  ["{13ab3ebd-137e-4903-9d89-60be8277fd17}", "mssysfx.CopyFilesAndRegisterCapX"],
]);

const registersApos = /^(mssysfx|MsApoFxProxy)\./i;

/** An effect of Windows that an interface of a device uses although nothing registers it. */
export interface UnregisteredApo {
  readonly install: Install;
  /** The class id. */
  readonly field: Field;
  /** The section of wdmaudio.inf that would. */
  readonly section: string;
  readonly isIncluded: boolean;
  readonly fix: Fix;
}

export function unregisteredApos(inf: InfFile, rules: RuleSet): readonly UnregisteredApo[] {
  if (effectsByList(inf).size === 0) return [];
  return judgedInstalls(inf, rules)
    .filter((install) => mustBeIsolated(install, rules))
    .flatMap((install) => {
      const own = sectionsOfInstall(install);
      // Which of its sections registers which class is not documented for all: any of them will do.
      if (own.some((section) => needsIn(inf, section).some(({ name }) => registersApos.test(name)))) return [];
      const isIncluded = own.some((section) => includesIn(inf, section).some(({ name }) => sameName(name, inbox)));
      return effectsOf(install).map(({ field, section }): UnregisteredApo => {
        const edits = addNeeds(install, [{ suffix: "", inf: inbox, section }]);
        const fix: Fix = { title: `Add the Needs of ${section}`, edits, safe: false };
        return { install, field, section, isIncluded, fix };
      });
    });
}

/** A class id of an effect that Windows has. */
type Effect = Pick<UnregisteredApo, "field" | "section">;

/** The effects in the lists of a device and its interfaces. */
function effectsOf(install: Install): Effect[] {
  const { inf } = install;
  const own = sectionsOfInstall(install);
  const interfaces = own.flatMap((section) => entriesNamed(section, "AddInterface"));
  const owners = [...own, ...interfaces.flatMap(({ values }) => namedSection(inf, values[2]) ?? [])];
  const lists = new Set(owners.flatMap((owner) => registryListsOf(inf, owner)));
  return [...lists].flatMap((list) => effectsByList(inf).get(list) ?? []);
}

const effectsByList = memo((inf: InfFile): ReadonlyMap<MergedSection, readonly Effect[]> => {
  const effects = new Map<MergedSection, Effect[]>();
  for (const { section: list, lines } of addRegLists(inf))
    for (const { name, data } of lines) {
      const [field] = effectProperty.test(nameKey(name.text)) ? data : [];
      const section = sections.get(nameKey(knownText(inf, field) ?? ""));
      if (field && section) addTo(effects, list, { field, section });
    }
  return effects;
});

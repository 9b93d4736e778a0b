import { type Install, sectionsOfInstall } from "../../../inf/installs.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { includesIn, needsIn } from "../../../inf/needs.ts";
import { registryEntriesOf } from "../../../inf/registry.ts";
import { entriesNamed, nameKey, sameName } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
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

export const unregisteredApos = (inf: InfFile, rules: RuleSet): readonly UnregisteredApo[] =>
  judgedInstalls(inf, rules)
    .filter((install) => mustBeIsolated(install, rules))
    .flatMap((install) => {
      const own = sectionsOfInstall(install);
      // Which of its sections registers which class is not documented for all: any of them will do.
      if (own.some((section) => needsIn(inf, section).some(({ name }) => registersApos.test(name)))) return [];
      const isIncluded = own.some((section) => includesIn(inf, section).some(({ name }) => sameName(name, inbox)));
      return effectsOf(install).flatMap((field): UnregisteredApo[] => {
        const section = sections.get(nameKey(knownText(inf, field) ?? ""));
        if (!section) return [];
        const edits = addNeeds(install, [{ suffix: "", inf: inbox, section }]);
        const fix: Fix = { title: `Add the Needs of ${section}`, edits, safe: false };
        return [{ install, field, section, isIncluded, fix }];
      });
    });

/** The class ids of effects in the lists of a device and its interfaces. */
function effectsOf(install: Install): Field[] {
  const { inf } = install;
  const own = sectionsOfInstall(install);
  const interfaces = own.flatMap((section) => entriesNamed(section, "AddInterface"));
  const owners = [...own, ...interfaces.flatMap(({ values }) => namedSection(inf, values[2]) ?? [])];
  const lines = owners.flatMap((owner) => registryEntriesOf(inf, owner));
  return lines.flatMap(({ name, data }) => (effectProperty.test(nameKey(name.text)) ? (data[0] ?? []) : []));
}

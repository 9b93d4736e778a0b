import { type Install, sectionsOfInstall } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type RegistryEntry, registryEntriesIn, registryListsOf } from "../../../inf/registry.ts";
import { appendsValue, isKeyOnly, registryType } from "../../../inf/registry-type.ts";
import { type MergedSection, nameKey } from "../../../inf/sections.ts";
import { scmServicesOf } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import { judgedInstalls, type RuleSet } from "../../rule-set.ts";
import { contradictions, type Setting } from "./conflicts.ts";

/** A registry value that install sections set. */
export interface RegistrySetting extends Setting {
  readonly line: RegistryEntry;
  /** The service whose key HKR is, as written; empty for absolute keys. */
  readonly service: string;
}

/** A list of registry lines, for one service or for none, and the install sections that process it. */
interface UsedList {
  readonly list: MergedSection;
  readonly service: string;
  readonly installs: Set<Install>;
}

/** The values with absolute keys that two install sections set differently. */
export const absoluteContradictions = (inf: InfFile, rules: RuleSet, isAbsolute: (line: RegistryEntry) => boolean) =>
  contradictionsIn(
    inf,
    usedLists(inf, rules, (install) => [
      ...sectionsOfInstall(install).map((section) => ({ section, service: "" })),
      ...scmServicesOf(install).flatMap(({ section }) => (section ? [{ section, service: "" }] : [])),
    ]),
    isAbsolute,
  );

/** The values in the key of one service that two install sections set differently. */
export const serviceContradictions = (inf: InfFile, rules: RuleSet) =>
  contradictionsIn(
    inf,
    usedLists(inf, rules, (install) =>
      scmServicesOf(install).flatMap(({ section, name }) =>
        section && name.known && name.text !== "" ? [{ section, service: name.text }] : [],
      ),
    ),
    ({ root }) => root === "HKR",
  );

function contradictionsIn(inf: InfFile, lists: readonly UsedList[], fits: (line: RegistryEntry) => boolean) {
  return contradictions(
    lists.flatMap(({ list, service, installs }) =>
      registryEntriesIn(inf, list).flatMap((line): RegistrySetting[] => {
        const value = fits(line) ? setTo(inf, line) : undefined;
        if (value === undefined) return [];
        const key = [service, line.root, line.subkey.text, line.name.text].map(nameKey).join("\n");
        return [{ key, value, installs, line, service }];
      }),
    ),
  );
}

/** What a line makes of its value; undefined where that is not known, or where other lines may add to it. */
function setTo(inf: InfFile, { flags, data, subkey, name }: RegistryEntry): string | undefined {
  if (flags === undefined || !subkey.known || !name.known || appendsValue(flags) || isKeyOnly(flags)) return undefined;
  const texts = data.map((field) => knownText(inf, field));
  if (texts.includes(undefined)) return undefined;
  const type = registryType(flags);
  const isNumber = type === "REG_DWORD" && texts.length === 1 && /^(\d+|0x[\da-f]+)$/i.test(texts[0]!);
  return JSON.stringify([flags, isNumber ? Number(texts[0]) : texts.join("\n").trimEnd()]);
}

interface Owner {
  readonly section: MergedSection;
  readonly service: string;
}

function usedLists(inf: InfFile, rules: RuleSet, ownersOf: (install: Install) => readonly Owner[]): UsedList[] {
  const lists = new Map<string, UsedList>();
  for (const install of judgedInstalls(inf, rules))
    for (const { section, service } of ownersOf(install))
      for (const list of registryListsOf(inf, section)) {
        const key = nameKey(`${service}\n${list.name}`);
        const known = lists.get(key) ?? { list, service, installs: new Set() };
        known.installs.add(install);
        lists.set(key, known);
      }
  return [...lists.values()];
}

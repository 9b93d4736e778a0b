import { addWrittenSection, setValue } from "../../../inf/edits.ts";
import { type Install, installsOf } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type ModelsSection, modelsSectionsOf } from "../../../inf/models.ts";
import { type MergedSection, mergedSections, nameKey, sameName } from "../../../inf/sections.ts";
import { groupBy } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import type { Edit } from "../../../text/source.ts";
import type { Fix } from "../../rule.ts";
import { convertedCopy } from "./converted-copy.ts";
import { writtenLines } from "./copy-section.ts";
import { appendValues } from "./lists.ts";
import { reflectorBuild, reflectorServicesOf } from "./reflector.ts";

/** The devices to split: their install sections, and the Models sections that lead there on Windows 11. */
interface Plan {
  readonly installs: readonly Install[];
  /** Used before and from Windows 11 on. */
  readonly across: readonly ModelsSection[];
  /** Used from Windows 11 on only. */
  readonly later: readonly ModelsSection[];
}

/**
 * Gives the devices of an install section, which adds the reflector by AddService on older systems too, sections of their own for
 * Windows 11: those add it by WUDFRD.inf. Empty where one decoration or install section cannot be split.
 */
export const splitByBuild = (install: Install): readonly Fix[] => {
  const plan = plansOf(install.inf).get(install);
  return plan ? fixesFor(plan) : [];
};

/** Nobody can look through a change of more install sections. */
const most = 100;

/** All devices of a plan have the same fix. */
const fixesFor = memo((plan: Plan): readonly Fix[] => {
  const { inf } = plan.installs[0]!;
  if (plan.installs.length > most || plan.across.length === 0 || !plan.across.every(canSplit)) return [];
  const names = new Map(plan.installs.map(({ base }) => [nameKey(base), newBase(inf, base)]));
  const copies = plan.installs.map((install) => convertedCopy(install, names.get(nameKey(install.base))!));
  if (copies.includes(undefined) || !plan.installs.every(isSpeltOut)) return [];
  const edits = [
    ...plan.across.flatMap((models) => addDecoration(inf, models)),
    ...bySection(plan.across).flatMap((models) => addModels(inf, models, names)),
    ...bySection(plan.later).flatMap(({ section }) => renamed(inf, section!, names)),
    ...copies.flatMap((copy) => copy!),
  ];
  const preview = `Build ${reflectorBuild} and later get sections of their own. Look at their names, and at what else may differ there.`;
  return [{ title: "Split by Windows build, with WUDFRD.inf on Windows 11", edits, safe: false, preview }];
});

/** Of each install section that adds the reflector by AddService the plan that it is a part of. */
const plansOf = memo((inf: InfFile): ReadonlyMap<Install, Plan> => {
  const adding = installsOf(inf).filter((install) => reflectorServicesOf(install).length > 0);
  const pairs = adding.flatMap((install) => install.models.map(({ models }) => [models.section!, install] as const));
  const bySection = groupBy(pairs, ([section]) => section);
  const plans = new Map<Install, Plan>();
  for (const install of adding) {
    if (plans.has(install)) continue;
    const plan = planFor(install, bySection);
    for (const each of plan.installs) plans.set(each, plan);
  }
  return plans;
});

/** The install section, and all that share a Models section with it and add the reflector in the same way. */
function planFor(
  start: Install,
  bySection: ReadonlyMap<MergedSection, readonly (readonly [unknown, Install])[]>,
): Plan {
  const installs = new Set([start]);
  const sections = new Set<MergedSection>();
  for (const install of installs)
    for (const { models } of install.models) {
      if (sections.has(models.section!)) continue;
      sections.add(models.section!);
      for (const [, other] of bySection.get(models.section!) ?? []) installs.add(other);
    }
  const models = modelsSectionsOf(start.inf).filter(({ section }) => section && sections.has(section));
  const reaching = models.filter(({ builds }) => !builds || builds.to > reflectorBuild);
  const isLater = ({ builds }: ModelsSection): boolean => builds !== undefined && builds.from >= reflectorBuild;
  return {
    installs: [...installs],
    across: reaching.filter((each) => !isLater(each)),
    later: reaching.filter(isLater),
  };
}

const canSplit = ({ builds, field, base, decoration, section, targetOs }: ModelsSection): boolean =>
  builds !== undefined &&
  decoration !== "" &&
  field.text === decoration &&
  targetOs?.productType === undefined &&
  targetOs?.suiteMask === undefined &&
  sameName(section!.name, `${base}.${decoration}`);

const isSpeltOut = ({ models, base }: Install): boolean => models.every(({ install }) => sameName(install.text, base));

const decorationFor = (decoration: string): string => `${decoration.split(".")[0]}.10.0...${reflectorBuild}`;

const addDecoration = (inf: InfFile, { line, decoration }: ModelsSection): Edit[] =>
  appendValues(inf, line, [decorationFor(decoration)]);

/** A Models section that two lines of [Manufacturer] name is there once. */
const bySection = (all: readonly ModelsSection[]): ModelsSection[] => [
  ...new Map(all.map((models) => [models.section, models])).values(),
];

function addModels(
  inf: InfFile,
  { base, decoration, section }: ModelsSection,
  names: ReadonlyMap<string, string>,
): Edit[] {
  const lines = writtenLines(inf, section!, renamed(inf, section!, names));
  return addWrittenSection(inf, section!, `${section!.name.slice(0, base.length)}.${decorationFor(decoration)}`, lines);
}

/** The devices of a Models section led to the new install sections. */
const renamed = (inf: InfFile, { entries }: MergedSection, names: ReadonlyMap<string, string>): Edit[] =>
  entries.flatMap(({ values: [install] }) => {
    const name = install && names.get(nameKey(install.text));
    return name === undefined ? [] : setValue(inf, install!, name);
  });

/** `Dev_Win11`; of `Dev_Win10`, too. Nothing in the file may continue that name. */
function newBase(inf: InfFile, base: string): string {
  const wanted = `${base.replace(/_?win(dows)?_?10$/i, "")}_Win11`;
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted}_${i}`;
    if (!beginnings(inf).has(nameKey(name))) return name;
  }
}

/** The names of all sections, in lower case, whole and up to each of their dots. */
const beginnings = memo(
  (inf: InfFile): ReadonlySet<string> =>
    new Set(
      mergedSections(inf).flatMap(({ name }) => {
        const parts = nameKey(name).split(".");
        return parts.map((_, i) => parts.slice(0, i + 1).join("."));
      }),
    ),
);

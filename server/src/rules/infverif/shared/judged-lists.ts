import type { SectionKind } from "../../../data/inf-directives.ts";
import { reachedFrom } from "../../../inf/kinds.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import { addRegLists, type RegistryList, type RegistryUse } from "../../../inf/registry-lists.ts";
import { type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { type ScmService, scmServicesIn } from "../../../inf/services.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { memo } from "../../../text/memo.ts";
import { leftOut, startOf } from "../../left-out.ts";
import type { Finding } from "../../rule.ts";
import { judgedInstalls, mustBeIsolated, type RuleSet } from "../../rule-set.ts";
import { judgedKinds } from "./judged-kinds.ts";

/** A list of registry lines, with its uses that count. */
export interface JudgedList extends RegistryList {
  /** The kinds of sections that use it, each once. */
  readonly kinds: readonly SectionKind[];
}

/** The sections of one kind, without those that only a Windows newer than the rules uses. */
export const judgedSections = (inf: InfFile, kind: SectionKind, rules: RuleSet): readonly MergedSection[] =>
  mergedSections(inf).filter(
    (section) => judgedKinds(inf, section).includes(kind) && !leftOut(inf)(rules).has(section, kind),
  );

/** The AddService lines of all sections that add services. */
export const judgedServices = (inf: InfFile, rules: RuleSet): readonly ScmService[] =>
  judgedSections(inf, "ddinstall.services", rules).flatMap((section) => scmServicesIn(inf, section));

/** Lists of registry lines with those of their uses that the rules are about. */
export function judgedLists(
  inf: InfFile,
  rules: RuleSet,
  lists: readonly RegistryList[] = addRegLists(inf),
): readonly JudgedList[] {
  const out = leftOut(inf)(rules);
  return withUses(lists, ({ owner, kind }) => judgedKinds(inf, owner).includes(kind) && !out.has(owner, kind));
}

/** The add-registry lists with those of their uses that must be isolated. */
export const isolatedLists = (inf: InfFile, rules: RuleSet): readonly JudgedList[] => isolated(inf)(rules);

/** A check of every line that writes to the registry, whatever the key. */
export const addRegCheck = (judge: (inf: InfFile, line: RegistryEntry) => Finding | undefined) =>
  function* (inf: InfFile, _driver: DriverPackage, rules: RuleSet): Iterable<Finding> {
    for (const { lines } of judgedLists(inf, rules))
      for (const line of lines) {
        const finding = judge(inf, line);
        if (finding) yield finding;
      }
  };

const isolated = memo((inf: InfFile) =>
  memo((rules: RuleSet): readonly JudgedList[] => {
    const installs = judgedInstalls(inf, rules).filter((install) => mustBeIsolated(install, rules));
    const reached = reachedFrom(inf, installs.map(startOf));
    return withUses(addRegLists(inf), ({ owner, kind }) => reached.get(owner)?.has(kind) ?? false);
  }),
);

function withUses(lists: readonly RegistryList[], fits: (use: RegistryUse) => boolean): JudgedList[] {
  return lists.flatMap((list) => {
    const uses = list.uses.filter(fits);
    const kinds = [...new Set(uses.map(({ kind }) => kind))];
    return uses.length > 0 ? [{ ...list, uses, kinds }] : [];
  });
}

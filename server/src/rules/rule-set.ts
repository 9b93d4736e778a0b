import type { InfVerifMode } from "../data/infverif.ts";
import { type Install, installsOf } from "../inf/installs.ts";
import type { InfFile } from "../inf/model.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import type { Severity } from "./rule.ts";

/** The modes of InfVerif: declarative, universal, Windows driver (isolated), and what a WHQL signature needs: /w with exceptions. */
export const ruleSetModes = ["k", "u", "w", "h"] as const;
export type RuleSetMode = (typeof ruleSetModes)[number];

/**
 * The rules of InfVerif that an INF is judged by.
 * https://learn.microsoft.com/windows-hardware/drivers/devtest/running-infverif-from-the-command-line
 */
export interface RuleSet {
  readonly mode: RuleSetMode;
  /** The Windows build whose rules count (`/rulever`); Infinity for the newest. */
  readonly build: number;
}

export const defaultRuleSet: RuleSet = { mode: "u", build: Number.POSITIVE_INFINITY };

/** From this Windows build on, InfVerif demands isolated driver packages (the default of `/wbuild`). */
const isolationBuild = 17763;

/** What a user may choose; `auto` follows the target platform of the project. */
export const ruleSetChoices = ["auto", ...ruleSetModes] as const;
export type RuleSetChoice = (typeof ruleSetChoices)[number];

/** By `DriverTargetPlatform` as MSBuild runs InfVerif, the most lenient first. */
const modeOfPlatform: readonly (readonly [platform: string, mode: RuleSetMode])[] = [
  ["universal", "u"],
  ["desktop", "h"],
  ["windows driver", "w"],
];

/** The rules for the INFs of a package: as the user chose, else the most lenient that a configuration of the project asks for. */
export function ruleSetFor(
  { project }: DriverPackage,
  { infverifMode, infverifRuleVersion }: { readonly infverifMode: RuleSetChoice; readonly infverifRuleVersion: string },
): RuleSet {
  const platforms = project?.platforms.map((name) => name.toLowerCase().replaceAll(" ", "")) ?? [];
  const ofProject = modeOfPlatform.find(([platform]) => platforms.includes(platform.replaceAll(" ", "")))?.[1];
  const mode = infverifMode === "auto" ? (ofProject ?? defaultRuleSet.mode) : infverifMode;
  return { mode, build: parseRuleVersion(infverifRuleVersion) ?? defaultRuleSet.build };
}

/** The build of `10.0.17763` or `17763`; Infinity for `vnext` and for nothing; undefined for anything else. */
export function parseRuleVersion(text: string): number | undefined {
  if (/^(vnext)?$/i.test(text.trim())) return Number.POSITIVE_INFINITY;
  const build = /^(?:10\.0\.{1,3})?(\d{5,6})$/.exec(text.trim())?.[1];
  return build === undefined ? undefined : Number(build);
}

/** The severity of a rule that has one per mode; h has those of w. */
export const severityIn = (
  modes: Readonly<Record<InfVerifMode, Severity | "off">>,
  { mode }: RuleSet,
): Severity | "off" => modes[mode === "h" ? "w" : mode];

/** The install sections that InfVerif looks at: a rule version leaves out those that need a newer Windows. */
export const judgedInstalls = (inf: InfFile, { build }: RuleSet): readonly Install[] =>
  installsOf(inf).filter(({ builds }) => !builds || builds.some(({ from }) => from <= build));

/** True when the package must be isolated as far as this install section goes: mode w or h, and used on a Windows new enough. */
export const mustBeIsolated = ({ builds }: Pick<Install, "builds">, { mode, build }: RuleSet): boolean =>
  (mode === "w" || mode === "h") &&
  build >= isolationBuild &&
  (!builds || builds.some(({ from, to }) => from <= build && to > isolationBuild));

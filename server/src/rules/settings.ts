import type { NamedRule, Rule, Severity } from "./rule.ts";
import { defaultRuleSet, type RuleSet, type RuleSetChoice, ruleSetChoices, severityIn } from "./rule-set.ts";

/** What a user may choose, whatever the host: editor settings and command-line options end up here. */
export interface Settings {
  /** By rule id. An id nobody knows is ignored. */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  /** Sources that belong to no project and no INF are checked as UMDF 2 driver code. */
  readonly assumeDriver: boolean;
  /** Names of kernel-mode projects that send requests to a UMDF driver, as `MyFilter` or `MyFilter.vcxproj`. */
  readonly kernelClientProjects: readonly string[];
  /** Names of functions whose calls no C rule reports, such as SetupDiOpenDevRegKey. */
  readonly allowedFunctions: readonly string[];
  /** Mode of InfVerif whose rules INFs are judged by. */
  readonly infverifMode: RuleSetChoice;
  /** As `/rulever` of InfVerif: 10.0.17763; empty for the newest rules, as is anything that cannot be read. */
  readonly infverifRuleVersion: string;
}

export const severitySettings = ["default", "off", "error", "warning", "information", "hint"] as const;
export type SeveritySetting = (typeof severitySettings)[number];

export const defaultSettings: Settings = {
  severity: {},
  assumeDriver: false,
  kernelClientProjects: [],
  allowedFunctions: [],
  infverifMode: "auto",
  infverifRuleVersion: "",
};

/** Settings out of what an editor sends under `umdf`; what has the wrong shape counts as not set. Never throws. */
export function readSettings(value: unknown): Settings {
  const given = recordOf(value);
  return {
    severity: Object.fromEntries(Object.entries(recordOf(given.severity)).filter(isSeverityEntry)),
    assumeDriver: given.assumeDriver === true,
    kernelClientProjects: namesOf(given.kernelClientProjects),
    allowedFunctions: namesOf(given.allowedFunctions),
    infverifMode: ruleSetChoices.find((choice) => choice === given.infverifMode) ?? defaultSettings.infverifMode,
    infverifRuleVersion: typeof given.infverifRuleVersion === "string" ? given.infverifRuleVersion : "",
  };
}

/** The severity a rule has by default where INFs are judged by these rules; findings may have their own. */
export const defaultSeverity = (rule: Rule, rules: RuleSet): Severity | "off" =>
  rule.off ? "off" : rule.modes ? severityIn(rule.modes, rules) : rule.severity;

/** True for a rule that is silent unless the user turns it on or chooses a stricter mode of InfVerif. */
export const isOffByDefault = (rule: Rule): boolean => defaultSeverity(rule, defaultRuleSet) === "off";

/** The severity the user chose for a rule, "off" included; undefined where the rule's own severities stand. */
export function chosenSeverity(rule: NamedRule, settings: Settings): Severity | "off" | undefined {
  const chosen = Object.hasOwn(settings.severity, rule.id) ? settings.severity[rule.id] : undefined;
  return chosen === "default" ? undefined : chosen;
}

const namesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const isSeverityEntry = (entry: [string, unknown]): entry is [string, SeveritySetting] =>
  severitySettings.some((severity) => severity === entry[1]);

import type { AnyFile, DriverPackage } from "../package/driver-package.ts";
import { contains } from "../text/source.ts";
import { applies, isOff } from "./applies.ts";
import { isLeftOut } from "./left-out.ts";
import type { Finding, Fix, NamedRule, Severity } from "./rule.ts";
import { type RuleSet, ruleSetFor } from "./rule-set.ts";
import { chosenSeverity, defaultSettings, defaultSeverity, type Settings } from "./settings.ts";
import { suppress, suppressionsIn, suppressorsOf } from "./suppress.ts";
import { unusedSuppressions } from "./suppression/unused-suppression.ts";

/** A finding as the user gets it. */
export interface Report extends Finding {
  readonly rule: NamedRule;
  readonly uri: string;
  readonly severity: Severity;
}

export interface RunOptions {
  readonly settings?: Settings;
  /** Told of a rule that threw; its findings in this file are lost, all others stand. */
  readonly crashed?: (rule: NamedRule, error: unknown) => void;
}

/** The rule whose findings only the runner knows: what a comment suppressed is seen after all others have spoken. */
const unusedSuppression = "unused-suppression";

/** A file of a package, and what its rules go by. */
interface Judged {
  readonly file: AnyFile;
  readonly driver: DriverPackage;
  readonly settings: Settings;
  readonly ruleSet: RuleSet;
  readonly crashed: (rule: NamedRule, error: unknown) => void;
}

/** What the rules find in one file of a package, in text order, each thing once. Pure but for `crashed`: same input, same answer. */
export function runRules(
  rules: readonly NamedRule[],
  file: AnyFile,
  driver: DriverPackage,
  { settings = defaultSettings, crashed = () => {} }: RunOptions = {},
): Report[] {
  const judged: Judged = { file, driver, settings, ruleSet: ruleSetFor(driver, settings), crashed };
  const run = (rule: NamedRule, check: () => Iterable<Finding>): Report[] => {
    try {
      return Array.from(check(), (finding) => toReport(finding, rule, judged));
    } catch (error) {
      crashed(rule, error);
      return [];
    }
  };
  const active = rules.filter((rule) => applies(rule, file, driver, settings, judged.ruleSet));
  const found = active
    .flatMap((rule) => run(rule, () => findingsOf(rule, judged)))
    .filter((report) => !isAllowed(report, file, settings) && !isTooNew(report, judged));
  const suppressors = suppressorsOf(suppressionsIn(file));
  const { kept, used } = suppress(file.text, suppressors, found);
  const judge = rules.find((rule) => rule.id === unusedSuppression && !isOff(rule, settings, judged.ruleSet));
  const idle = suppressors.filter((one) => !used.has(one) && one.name?.id !== unusedSuppression);
  const unused = judge && idle.length > 0 ? run(judge, () => unusedSuppressions(file, idle, rules, active)) : [];
  return inOrder([...kept, ...suppress(file.text, suppressors, unused).kept]);
}

/** A finding about a call marks its function's name; one that the user allows is as good as never made. */
const isAllowed = ({ span, rule }: Report, { text }: AnyFile, { allowedFunctions }: Settings): boolean =>
  rule.on === "c" && allowedFunctions.includes(text.slice(span.start, span.end));

/** A code of InfVerif at a place that the chosen rule version does not look at. */
const isTooNew = ({ span, rule }: Report, { file, ruleSet }: Judged): boolean =>
  rule.modes !== undefined && Number.isFinite(ruleSet.build) && file.kind === "inf" && isLeftOut(file, span, ruleSet);

/** Calls a function for the first crash of every rule and swallows the later ones, which say the same. */
export function oncePerRule(
  tell: (rule: NamedRule, error: unknown) => void,
): (rule: NamedRule, error: unknown) => void {
  const told = new Set<string>();
  return (rule, error) => {
    if (told.has(rule.id)) return;
    told.add(rule.id);
    tell(rule, error);
  };
}

function findingsOf(rule: NamedRule, { file, driver, ruleSet }: Judged): Iterable<Finding> {
  if (rule.on === "c") return file.kind === "c" ? rule.check(file, driver) : [];
  if (rule.on === "inf") return file.kind === "inf" ? rule.check(file, driver, ruleSet) : [];
  return driver.project && file.uri === driver.project.file.uri ? rule.check(driver.project, driver) : [];
}

function toReport(finding: Finding, rule: NamedRule, judged: Judged): Report {
  const { fixes } = finding;
  const { file, crashed } = judged;
  const report = { ...finding, rule, uri: file.uri, severity: severityOf(finding, rule, judged) };
  return fixes ? { ...report, fixes: () => withoutThrowing(fixes, (error) => crashed(rule, error)) } : report;
}

function withoutThrowing(fixes: () => readonly Fix[], crashed: (error: unknown) => void): readonly Fix[] {
  try {
    return fixes();
  } catch (error) {
    crashed(error);
    return [];
  }
}

/** The user's choice wins; else the finding's or the rule's own, and no errors in code that may not be compiled. */
function severityOf(finding: Finding, rule: NamedRule, { file, settings, ruleSet }: Judged): Severity {
  const chosen = chosenSeverity(rule, settings);
  if (chosen !== undefined && chosen !== "off") return chosen;
  const standard = defaultSeverity(rule, ruleSet);
  const own = finding.severity ?? (standard === "off" ? rule.severity : standard);
  const undecided = file.kind === "c" && file.undecided.some((span) => contains(span, finding.span));
  return own === "error" && undecided ? "warning" : own;
}

function inOrder(reports: readonly Report[]): Report[] {
  const key = ({ rule, span, message }: Report): string => `${rule.id} ${span.start} ${span.end} ${message}`;
  const each = new Map(reports.map((report) => [key(report), report]));
  return [...each.values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1),
  );
}

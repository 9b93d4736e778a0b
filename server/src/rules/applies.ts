import type { CFile } from "../c/facts.ts";
import { compareVersions } from "../data/versions.ts";
import type { AnyFile, DriverPackage } from "../package/driver-package.ts";
import type { DriverKind } from "../project/model.ts";
import type { NamedRule } from "./rule.ts";
import type { RuleSet } from "./rule-set.ts";
import { chosenSeverity, defaultSeverity, type Settings } from "./settings.ts";

const userMode: readonly DriverKind[] = ["umdf1", "umdf2"];

/** Whether a rule speaks about a file of a package at all: it is on, looks at this kind of file, and knows this kind of driver. */
export function applies(
  rule: NamedRule,
  file: AnyFile,
  driver: DriverPackage,
  settings: Settings,
  rules: RuleSet,
): boolean {
  if (rule.on !== file.kind || isOff(rule, settings, rules)) return false;
  if (isTooOld(rule, driver)) return false;
  if (file.kind === "inf") return !file.foreign;
  const kind = driver.driverKind === "unknown" && settings.assumeDriver ? "umdf2" : driver.driverKind;
  if ((rule.drivers ?? userMode).includes(kind)) return true;
  return kind === "unknown" && file.kind === "c" && rule.id.startsWith("ui-") && callsFramework(file);
}

/** True when the user turned a rule off, or left alone one that is off. */
export const isOff = (rule: NamedRule, settings: Settings, rules: RuleSet): boolean =>
  (chosenSeverity(rule, settings) ?? defaultSeverity(rule, rules)) === "off";

function isTooOld(rule: NamedRule, driver: DriverPackage): boolean {
  if (!rule.sinceUmdf) return false;
  if (driver.umdf) return compareVersions(driver.umdf.target, rule.sinceUmdf) < 0;
  return driver.driverKind === "umdf1" && compareVersions(rule.sinceUmdf, "2.0") >= 0;
}

const callsFramework = (file: CFile): boolean => file.calls.some((call) => /^(Wdf|WDF_|IddCx)/.test(call.name));

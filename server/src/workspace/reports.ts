import type { DriverPackage } from "../package/driver-package.ts";
import type { Report } from "../rules/run.ts";

export interface PackageReports {
  readonly driver: DriverPackage;
  readonly reports: readonly Report[];
}

/**
 * What several packages say of one file, as one list in text order: at most one report of a rule for each place. A suppression
 * is unused only when no driver needs it.
 */
export function joinReports(packages: readonly PackageReports[]): readonly Report[] {
  const judged = packages.filter(({ driver }) => packages.length === 1 || /^umdf/.test(driver.driverKind));
  const each = new Map<string, Report>();
  for (const { reports } of packages)
    for (const report of reports) {
      const key = keyOf(report);
      const idle = report.rule.id === "unused-suppression";
      if (idle && judged.some((other) => !other.reports.some((one) => keyOf(one) === key))) continue;
      if (!each.has(key)) each.set(key, report);
    }
  return [...each.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const keyOf = ({ rule, span }: Report): string => `${rule.id} ${span.start} ${span.end}`;

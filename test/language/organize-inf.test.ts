import { expect, test } from "vitest";
import { organizeInf } from "../../server/src/features/organize/organize-inf.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import type { DriverPackage } from "../../server/src/package/driver-package.ts";
import { linkPackage } from "../../server/src/package/link.ts";
import { rules } from "../../server/src/rules/index.gen.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { defaultSettings } from "../../server/src/rules/settings.ts";
import { applyEdits } from "../../server/src/text/source.ts";
import { infFixtures, parseText } from "../support/inf-fixtures.ts";

const driverOf = (inf: InfFile): DriverPackage =>
  linkPackage({ id: inf.uri, driverKind: "umdf2", sources: [], infs: [inf], defines: new Map() });

const organized = (text: string): string => {
  const inf = parseText(text);
  return applyEdits(text, organizeInf(inf, driverOf(inf)));
};

/** Enough of all there are: the rules run many times for each. */
const fixtures = infFixtures().filter((_, i) => i % 10 === 0);

/** How often each rule speaks, as InfVerif /h judges. */
function findingsIn(text: string): ReadonlyMap<string, number> {
  const inf = parseText(text);
  const reports = runRules(rules, inf, driverOf(inf), { settings: { ...defaultSettings, infverifMode: "h" } });
  const counts = new Map<string, number>();
  for (const { rule } of reports) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

test("an organized INF has no new finding, and nothing is left to add", () => {
  let changed = 0;
  for (const { text } of fixtures) {
    const after = organized(text);
    if (after === text) continue;
    changed++;
    const before = findingsIn(text);
    const worse = [...findingsIn(after)].filter(([rule, count]) => count > (before.get(rule) ?? 0));
    expect(worse).toEqual([]);
    expect(parseText(after).problems.length).toBeLessThanOrEqual(parseText(text).problems.length);
    expect(organized(after)).toBe(after);
  }
  expect(changed).toBeGreaterThan(20);
});

test("line endings stay what they are", () => {
  for (const { text } of fixtures.slice(0, 8)) {
    const after = organized(text.replaceAll(/\r?\n/g, "\r\n"));
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after.replaceAll("\r\n", "\n")).toBe(organized(text.replaceAll("\r\n", "\n")));
  }
});

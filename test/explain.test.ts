import { describe, expect, test } from "vitest";
import { deviceProblems } from "../server/src/data/device-problems.ts";
import { infVerifCodes } from "../server/src/data/infverif.ts";
import { undecidedReason } from "../server/src/data/infverif-undecided.ts";
import { statusValues } from "../server/src/data/status-values.ts";
import { explain } from "../server/src/rules/explain.ts";
import { rules } from "../server/src/rules/index.gen.ts";
import { rulesOfProblem, rulesOfStatus } from "../server/src/rules/symptoms.ts";

const idsOf = (topic: string): string[] | undefined => explain(topic)?.rules.map(({ id }) => id);

describe("what can be explained", () => {
  test("a rule", () => {
    expect(explain(" UMDF-Kernel-Client-Policy-Missing ")).toMatchObject({ relation: "is" });
    expect(idsOf("umdf-kernel-client-policy-missing")).toEqual(["umdf-kernel-client-policy-missing"]);
  });
  test.each(["1235", "error 1235", "1235 ", "InfVerif 1235", "warning #1235"])("%s", (topic) => {
    expect(explain(topic)).toMatchObject({ title: "InfVerif 1235", relation: "reports" });
    expect(idsOf(topic)).toContain("inf-string-undefined");
  });
  test.each(["31", "code 31", "Code 31", "CM_PROB_FAILED_ADD", "cm_prob_failed_add"])("%s", (topic) => {
    expect(explain(topic)?.title).toBe("Code 31, CM_PROB_FAILED_ADD");
    expect(idsOf(topic)).toContain("umdf-servicebinary-not-copied");
  });
  test.each(["0xC0000365", "c0000365", "STATUS_FAILED_DRIVER_ENTRY", "0xD0000365", "-1073740955"])("%s", (topic) => {
    expect(explain(topic)?.title).toBe("0xC0000365, STATUS_FAILED_DRIVER_ENTRY");
    expect(idsOf(topic)).toContain("umdf-service-section-missing");
  });
  test("why no rule decides a code", () => {
    expect(explain("2090")?.text.at(-1)).toBe("No rule decides it: the shims of InfVerif are not documented.");
  });
  test.each(["", "9999", "0xDEADBEEF", "0x1", "no-such-rule", "constructor", "1203x"])("not %j", (topic) => {
    expect(explain(topic)).toBeUndefined();
  });
});

test("every code that can be decided from the text has a rule", () => {
  const covered = new Set(rules.flatMap(({ infverif }) => infverif ?? []));
  expect(infVerifCodes.filter(({ offline, code }) => offline === "yes" && !covered.has(code))).toEqual([]);
});

test("every code has a rule or a reason why it has none, and not both", () => {
  const covered = new Set(rules.flatMap(({ infverif }) => infverif ?? []));
  const odd = infVerifCodes.filter(({ code }) => covered.has(code) === (undecidedReason(code) !== undefined));
  expect(odd.map(({ code }) => code)).toEqual([]);
});

test("likely rules exist, and speak of values that are known", () => {
  const ids = new Set(rules.map(({ id }) => id));
  const named = [...Object.values(rulesOfProblem), ...Object.values(rulesOfStatus)].flat();
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const problems = deviceProblems.map(({ code }) => code);
  expect(Object.keys(rulesOfProblem).filter((code) => !problems.includes(Number(code)))).toEqual([]);
  const names = statusValues.map(({ name }) => name);
  expect(Object.keys(rulesOfStatus).filter((name) => !names.includes(name))).toEqual([]);
});

test("values are listed once, in order", () => {
  const codes = deviceProblems.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
  const values = statusValues.map(({ value }) => value);
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
});

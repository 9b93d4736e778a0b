import { describe, expect, test } from "vitest";
import { umdfLint } from "./run.ts";

describe("umdf-lint explain", () => {
  test("shows the page of a rule", () => {
    const { status, stdout } = umdfLint(["explain", "inf-string-undefined"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Define every string that the INF uses\n/);
    expect(stdout).not.toContain("<!--");
  });
  test("shows a code of InfVerif with the page of its only rule", () => {
    const { stdout } = umdfLint(["explain", "1235"]);
    expect(stdout).toMatch(/^InfVerif 1235\n/);
    expect(stdout).toContain("inf-validation-errors-and-warnings#1235");
    expect(stdout).toContain("\n# Define every string that the INF uses\n");
  });
  test.each([["code 31"], ["code", "31"], ["CM_PROB_FAILED_ADD"]])("lists the likely rules of %j", (...words) => {
    const { stdout } = umdfLint(["explain", ...words]);
    expect(stdout).toMatch(/^Code 31, CM_PROB_FAILED_ADD\n/);
    expect(stdout).toContain("  umdf-servicebinary-not-copied: ");
  });
  test("ends with 2 for a topic nobody knows", () => {
    const { status, stderr, stdout } = umdfLint(["explain", "nonsense"]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain('Nothing is known about "nonsense".');
  });
  test("wants a topic", () => expect(umdfLint(["explain"])).toMatchObject({ status: 2 }));
});

describe("the rules of InfVerif", () => {
  test.each([[["--mode", "x"]], [["--rulever", "11"]]])("take no %j", (args) => {
    expect(umdfLint(args)).toMatchObject({ status: 2, stderr: expect.stringContaining("error:") });
  });
});

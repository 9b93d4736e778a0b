import { expect, test } from "vitest";
import { evaluateCondition } from "../../server/src/project/condition.ts";

const evaluate = (condition: string) =>
  evaluateCondition(condition, {
    expand: (text) =>
      text.replaceAll("$(Configuration)", "Debug").replaceAll("$(Platform)", "x64").replaceAll("$(Secret)", "\0"),
    exists: (path) => path === "there.props",
  });

test.each([
  ["", true],
  ["'$(Configuration)|$(Platform)'=='Debug|x64'", true],
  ["'$(Configuration)|$(Platform)'=='debug|X64'", true],
  ["'$(Configuration)' != 'Debug'", false],
  ["$(Configuration)==Debug and $(Platform) == 'x64'", true],
  ["'a'=='b' Or ('a'=='a' AND !('a'=='b'))", true],
  ["'a'=='a' or 'a'=='b' and 'a'=='b'", true],
  ["Exists('there.props')", true],
  ["!exists('missing.props')", true],
  ["Exists('$(Secret)there.props')", false],
  ["'$(Secret)' == ''", true],
  ["HasTrailingSlash('a\\')", true],
  ["'10.0.17763.0' >= '10.0.16299.0'", true],
  ["9 < 10", true],
  ["0x0A00 > 0x0603", true],
  ["0x10 == 16", true],
  ["2 <= 2", true],
  ["true", true],
  ["'False'", false],
])("%s is %s", (condition, value) => expect(evaluate(condition)).toBe(value));

test.each(["'$(Secret)' < '5'", "'words'", "Unknown('x')", "'a' ==", "('a'=='a'", "'a'=='a' 'b'", "'unclosed"])(
  "%s cannot be told",
  (condition) => expect(evaluate(condition)).toBeUndefined(),
);

test("what cannot be told decides nothing that the other side decides", () => {
  expect(evaluate("'x' < 'y' or 'a'=='a'")).toBe(true);
  expect(evaluate("'x' < 'y' and 'a'=='b'")).toBe(false);
  expect(evaluate("'x' < 'y' and 'a'=='a'")).toBeUndefined();
  expect(evaluate("!('x' < 'y')")).toBeUndefined();
});

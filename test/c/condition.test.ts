import { expect, test } from "vitest";
import { type Definition, evaluateText } from "../../server/src/c/condition.ts";

const symbols: Record<string, Definition> = {
  ONE: { defined: true, value: "1" },
  HEX: { defined: true, value: "(0x0A00)" },
  SUM: { defined: true, value: "ONE + HEX" },
  SELF: { defined: true, value: "SELF" },
  CALL: { defined: true },
  NOT: { defined: false },
};
const value = (text: string): bigint | undefined => evaluateText(text, (name) => symbols[name]);

test.each([
  ["1", 1n],
  ["0x10u", 16n],
  ["010", 8n],
  ["0b101", 5n],
  ["100'000LL", 100000n],
  ["'A'", 65n],
  ["-1 + 2 * 3", 5n],
  ["(1 + 2) * 3", 9n],
  ["10 / 3 % 2", 1n],
  ["1 << 4 | 1", 17n],
  ["~0 & 0xff", 255n],
  ["3 > 2 && 2 >= 2 && 1 < 2 && 1 <= 1 && 1 != 2 && 1 == 1", 1n],
  ["!0", 1n],
  ["!!5", 1n],
  ["1 ? 2 : 3", 2n],
  ["0 ? 2 : 0 ? 3 : 4", 4n],
  ["true && !false", 1n],
])("%s is %s", (text, expected) => {
  expect(value(text)).toBe(expected);
});

test("symbols are replaced, also through other symbols, and an undefined one is 0", () => {
  expect(value("SUM == 0xA01")).toBe(1n);
  expect(value("NOT")).toBe(0n);
  expect(value("NOT + 1")).toBe(1n);
});

test("defined asks for existence with and without parentheses", () => {
  expect(value("defined ONE && defined(CALL) && !defined(NOT)")).toBe(1n);
  expect(value("defined(UNHEARD_OF)")).toBeUndefined();
});

test("what is unknown does not matter where the other operand decides", () => {
  expect(value("UNHEARD_OF && 0")).toBe(0n);
  expect(value("0 && UNHEARD_OF")).toBe(0n);
  expect(value("UNHEARD_OF || 1")).toBe(1n);
  expect(value("UNHEARD_OF && 1")).toBeUndefined();
  expect(value("UNHEARD_OF || 0")).toBeUndefined();
  expect(value("UNHEARD_OF > 3")).toBeUndefined();
});

test("a call of a macro is unknown, and so is a symbol that names itself", () => {
  expect(value("CALL(1, (2))")).toBeUndefined();
  expect(value("CALL(1) || ONE")).toBe(1n);
  expect(value("SELF")).toBeUndefined();
});

test.each(["", "1 +", "(1", "1 2", "1 ? 2", "* 1", '"x"', "1.5", "08", "1 / 0", "1 % 0", "1 << 100"])(
  "%j has no value",
  (text) => {
    expect(value(text)).toBeUndefined();
  },
);

test("ten thousand parentheses or signs end without a stack overflow", () => {
  expect(value(`${"(".repeat(10_000)}1${")".repeat(10_000)}`)).toBeUndefined();
  expect(value(`${"!".repeat(10_000)}1`)).toBe(1n);
});

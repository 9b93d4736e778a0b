import { expect, test } from "vitest";
import type { Expr } from "../../server/src/c/ast.ts";
import { meaningIn } from "../../server/src/c/ioctls.ts";
import {
  callsIn,
  constantInteger,
  exprText,
  resolveString,
  sameExpr,
  statementsOf,
  strip,
  walkExprs,
} from "../../server/src/c/values.ts";
import { parseText } from "../support/c-parser.ts";

const read = (expr: string, before = "") => {
  const file = parseText(`${before}\nint x = ${expr};`, "a.cpp");
  return { file, expr: file.globals.find((v) => v.name === "x")!.value! };
};
const expr = (text: string): Expr => read(text).expr;

test("strip takes parentheses and casts away", () => {
  const { file, expr: value } = read("((PVOID)(ULONG_PTR)(a))");
  expect(exprText(file, strip(value))).toBe("a");
});

test("walkExprs goes through everything, outer before inner, in text order", () => {
  const { file, expr: value } = read("f(a, b[1]) + (c ? d : [&] { g(e); return 0; }())");
  expect([...walkExprs(value)].filter((e) => e.kind === "name").map((e) => exprText(file, e))).toEqual(
    "f a b c d g e".split(" "),
  );
  expect([...callsIn(value)].map((e) => exprText(file, e.callee).slice(0, 1))).toEqual(["f", "[", "g"]);
});

test("statementsOf lists all statements but the body itself", () => {
  const file = parseText("void f() { if (a) { b(); } auto l = [] { return 1; }; }", "a.cpp");
  expect([...statementsOf(file.functions[0]!)].map((s) => s.kind)).toEqual([
    "if",
    "block",
    "expression",
    "declaration",
    "block",
    "return",
  ]);
});

test.each([
  ["a->b[1]", "a -> b [ 1 ]", true],
  ["(a)", "a", true],
  ["f(a, (b))", "f(a,b)", true],
  ["a.b", "a.c", false],
  ["a + b", "b + a", false],
  ["f(a)", "f(a, b)", false],
  ["!a", "~a", false],
  ["(PVOID)a", "(PULONG)a", false],
  ['L"a" L"b"', 'L"ab"', true],
  ["[] { }", "[] { }", false],
])("%s and %s are the same: %s", (a, b, same) => {
  expect(sameExpr(expr(a), expr(b))).toBe(same);
});

test.each([
  ['L"Global\\\\A"', "Global\\A"],
  ['TEXT("a")', "a"],
  ['_T("a" "b")', "ab"],
  ['(PCWSTR)L"a"', "a"],
  ["NAME", undefined],
  ['f("a")', undefined],
  ["1", undefined],
])("the string in %s is %j", (text, value) => {
  expect(resolveString(expr(text), () => undefined)).toBe(value);
});

test("names are resolved through macros and constants", () => {
  const before =
    '#define PREFIX L"Global\\\\"\n#define NAME PREFIX L"Acme"\n#define WRAPPED (TEXT("x"))\n#define LOOP LOOP\n#define CALL f("a")\n' +
    'const WCHAR own[] = L"own";\nWCHAR changing[] = L"no";\n#define TEN 10\nconst int twenty = TEN * 2;\nenum { thirty = twenty + 10 };\n';
  const text = (e: string): string | undefined => {
    const { file, expr: value } = read(e, before);
    return resolveString(value, meaningIn([file]));
  };
  expect(text("NAME")).toBe("Global\\Acme");
  expect(text('PREFIX L"B"')).toBe("Global\\B");
  expect(text("WRAPPED")).toBe("x");
  expect(text("own")).toBe("own");
  expect(text("changing")).toBeUndefined();
  expect(text("LOOP")).toBeUndefined();
  expect(text("CALL")).toBeUndefined();
  const number = (e: string): number | undefined => {
    const { file, expr: value } = read(e, before);
    return constantInteger(value, meaningIn([file]));
  };
  expect(number("thirty + 1")).toBe(31);
  expect(number("TEN << 2")).toBe(40);
  expect(number("LOOP")).toBeUndefined();
});

test.each(["a.c", "a.cpp"])("a macro may go on with a string in %s", (name) => {
  const text = '#define NAME L"B"\nvoid f() { g(1, L"A" NAME, 2); g(L"A"\n  NAME NAME L"C"); }';
  const file = parseText(text, name);
  expect(file.calls.map(({ broken, args }) => [broken, args.map((arg) => exprText(file, arg))])).toEqual([
    [false, ["1", 'L"A" NAME', "2"]],
    [false, ['L"A"\n  NAME NAME L"C"']],
  ]);
  expect(file.calls.map(({ args }) => resolveString(args.at(-1)!, meaningIn([file])))).toEqual([undefined, "ABBC"]);
  expect(resolveString(file.calls[0]!.args[1]!, meaningIn([file]))).toBe("AB");
  expect(file.errors).toEqual([]);
});

test("linkage and operators for literals are no strings to go on with", () => {
  const file = parseText('extern "C" NTSTATUS DriverEntry;\nint operator "" Unit(unsigned long long);', "a.cpp");
  expect(file.globals.map(({ name, type }) => [name, type])).toEqual([["DriverEntry", "NTSTATUS"]]);
});

test.each([
  ["-(100 * 10000)", -1000000],
  ["(ULONG)0x22", 0x22],
  ["'A'", 65],
  ["'tseT'", 0x74736554],
  ["-1", -1],
  ["(HANDLE)-1", -1],
  ["TRUE", 1],
  ["NULL", 0],
  ["1 ? 2 : 3", 2],
  ["~0 & 0xF", 15],
  ["5 == 5 && 1 < 2", 1],
  ["f()", undefined],
  ["a", undefined],
  ["1.5", undefined],
  ["0x7FFFFFFFFFFFFFFF", undefined],
])("the number in %s is %j", (text, value) => {
  expect(constantInteger(expr(text))).toBe(value);
});

test("casts in a macro's body do not matter", () => {
  const { file, expr: value } = read("A", "#define A ((ULONG)(0x10) | (unsigned long)1)\n");
  expect(constantInteger(value, meaningIn([file]))).toBe(0x11);
});

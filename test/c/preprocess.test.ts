import { expect, test } from "vitest";
import type { Defines } from "../../server/src/c/facts.ts";
import { preprocess } from "../../server/src/c/preprocess.ts";

const nothing: Defines = new Map();
const read = (text: string, defines: Defines = nothing, language: "c" | "cpp" = "c") =>
  preprocess(text, language, defines);
const live = (text: string, defines: Defines = nothing, language: "c" | "cpp" = "c"): string =>
  read(text, defines, language)
    .tokens.map((t) => text.slice(t.start, t.end))
    .join(" ");

test("a false branch is dead, a true one live, an unknown one undecided", () => {
  const text = "#if 0\na\n#elif 1\nb\n#else\nc\n#endif\n#ifdef X\nd\n#else\ne\n#endif\n";
  const { dead, undecided } = read(text);
  expect(live(text)).toBe("b d e");
  expect(dead.map((s) => text.slice(s.start, s.end))).toEqual(["a\n", "c\n"]);
  expect(undecided).toHaveLength(1);
  expect(undecided[0]!.branches.map((b) => [text.slice(b.span.start, b.span.end), b.liveness])).toEqual([
    ["d\n", "undecided"],
    ["e\n", "undecided"],
  ]);
});

test("given definitions decide; undefined means certainly not defined", () => {
  const text = "#ifdef _KERNEL_MODE\nk\n#else\nu\n#endif\n";
  expect(live(text, new Map([["_KERNEL_MODE", undefined]]))).toBe("u");
  expect(live(text, new Map([["_KERNEL_MODE", "1"]]))).toBe("k");
  expect(live(text)).toBe("k u");
});

test("version comparisons use the given values", () => {
  const text = "#if (UMDF_VERSION_MAJOR == 2) && (UMDF_VERSION_MINOR >= 15)\na\n#else\nb\n#endif\n";
  expect(
    live(
      text,
      new Map([
        ["UMDF_VERSION_MAJOR", "2"],
        ["UMDF_VERSION_MINOR", "33"],
      ]),
    ),
  ).toBe("a");
  expect(live(text, new Map([["UMDF_VERSION_MAJOR", "1"]]))).toBe("b");
});

test("an unknown branch before a true one leaves both open and closes the rest", () => {
  const text = "#if X\na\n#elif 1\nb\n#elif Y\nc\n#else\nd\n#endif\n";
  expect(live(text)).toBe("a b");
});

test("definitions of the file count from where they stand", () => {
  const text = "#ifdef A\n1\n#endif\n#define A 3\n#if A > 2\n2\n#else\n3\n#endif\n#undef A\n#ifdef A\n4\n#endif\n";
  expect(live(text)).toBe("1 2");
});

test("a definition in an undecided branch makes the symbol unknown", () => {
  const text = "#define A 1\n#ifdef X\n#undef A\n#endif\n#ifdef A\n1\n#else\n2\n#endif\n";
  expect(live(text)).toBe("1 2");
});

test("a decided conditional in an undecided branch is decided", () => {
  const text = "#ifdef X\n#if 1\na\n#else\nb\n#endif\n#endif\n";
  const { undecided } = read(text);
  expect(live(text)).toBe("a");
  expect(undecided).toHaveLength(1);
  expect(undecided[0]!.branches).toHaveLength(1);
});

test("include guards and guarded definitions count as true", () => {
  const text =
    "#ifndef _X_H_\n#define _X_H_\na\n#ifndef SIZE\n#define SIZE 4\n#endif\n#if !defined(B)\n#define B\n#endif\n#endif\n";
  const { undecided, dead, macros } = read(text);
  expect(live(text)).toBe("a");
  expect(undecided).toEqual([]);
  expect(dead).toEqual([]);
  expect(macros.map((m) => m.name)).toEqual(["_X_H_", "SIZE", "B"]);
});

test("the language decides __cplusplus, and the platform's symbols are known", () => {
  const text =
    "#ifdef __cplusplus\na\n#endif\n#if defined(_WIN32) && defined(_MSC_VER)\nb\n#endif\n#ifdef __GNUC__\nc\n#endif\n";
  expect(live(text)).toBe("b");
  expect(live(text, nothing, "cpp")).toBe("a b");
  expect(live(text, new Map([["__cplusplus", undefined]]), "cpp")).toBe("b");
});

test("nothing inside a dead branch is a fact, however deep", () => {
  const text = "#if 0\n#define A 1\n#if 1\n#include <b.h>\n#else\n#endif\n#endif\n";
  const { macros, includes, dead } = read(text);
  expect(macros).toEqual([]);
  expect(includes).toEqual([]);
  expect(dead).toHaveLength(1);
});

test("macros keep name, parameters, body and exact spans", () => {
  const text = "#define MAX(a, b) \\\n  ((a) > (b) ? /* x */ (a) : (b)) // greater\r\n#define EMPTY\n#define N (3)\n";
  const [max, empty, n] = read(text).macros;
  expect(max).toMatchObject({ name: "MAX", parameters: ["a", "b"] });
  expect(max!.body).toBe("((a) > (b) ?         (a) : (b))");
  expect(text.slice(max!.bodySpan.start, max!.bodySpan.end)).toBe("((a) > (b) ? /* x */ (a) : (b))");
  expect(text.slice(max!.span.start, max!.span.end)).toMatch(/^#define MAX[\s\S]*greater$/);
  expect(empty).toMatchObject({ name: "EMPTY", body: "" });
  expect(empty!.parameters).toBeUndefined();
  expect(n).toMatchObject({ body: "(3)" });
  expect(n!.parameters).toBeUndefined();
});

test("a body over several lines has blanks for the continuations", () => {
  const text = "#define A 1 \\\r\n + 2\n";
  const [macro] = read(text).macros;
  expect(macro!.body).toBe("1     + 2");
  expect(macro!.body).toHaveLength(macro!.bodySpan.end - macro!.bodySpan.start);
});

test("includes keep path and kind", () => {
  const text = '#include <wdf.h>\n#include "sub\\driver.h" // own\n#include MACRO\n';
  expect(read(text).includes.map(({ path, system }) => [path, system])).toEqual([
    ["wdf.h", true],
    ["sub\\driver.h", false],
  ]);
});

test("tests are the words that conditions ask about, also through macros and in dead branches", () => {
  const text = "#define WIDE (FOO > 2)\n#if WIDE\n#endif\n#if 0\n#ifdef BAR\n#endif\n#endif\n#define BAZ 1\n";
  expect([...read(text).tests].sort()).toEqual(["BAR", "FOO", "WIDE"]);
});

test("directives and words with the names of object properties are nothing special", () => {
  expect(live("#__defineGetter__ a\n#constructor\nb\n")).toBe("b");
});

test("what is out of order is passed over", () => {
  expect(live("#endif\n#else\n#elif 1\na\n#if\nb\n#ifdef\nc\n")).toBe("a b c");
  expect(read("#define\n#define 1\n#undef\n#include\n").macros).toEqual([]);
});

test("an #if that never ends reaches to the end of the text", () => {
  const text = "a\n#if 0\nb\n";
  expect(read(text).dead.map((s) => text.slice(s.start, s.end))).toEqual(["b\n"]);
});

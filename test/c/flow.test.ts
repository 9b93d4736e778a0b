import { expect, test } from "vitest";
import { dominatingConditions, leaves, pathTo, preceding } from "../../server/src/c/flow.ts";
import { parseText } from "../support/c-parser.ts";

/** A function's body and the place where `here` stands in it. */
const at = (body: string) => {
  const text = `void f() { ${body} }`;
  const file = parseText(text, "a.cpp");
  const start = text.indexOf("here");
  return {
    definition: file.functions[0]!,
    span: { start, end: start + 4 },
    slice: (s: { start: number; end: number }) => text.slice(s.start, s.end),
  };
};
const known = (body: string): string[] => {
  const { definition, span, slice } = at(body);
  return dominatingConditions(definition, span).map((k) => `${k.holds ? "" : "not "}${slice(k.expr.span)}`);
};

test("pathTo gives the statements around a place, outermost first", () => {
  const { definition, span } = at("if (a) { while (b) { x = here; } }");
  expect(pathTo(definition, span).map((s) => s.kind)).toEqual(["block", "if", "block", "loop", "block", "expression"]);
});

test.each([
  ["if (a) here();", ["a"]],
  ["if (a) b(); else here();", ["not a"]],
  ["if (!a) { here(); }", ["not a"]],
  ["if (!(a && b)) ; else { here(); }", ["a", "b"]],
  ["if (a || b) c(); else here();", ["not a", "not b"]],
  ["if (a || b) here();", ["a || b"]],
  ["if (a && here()) ;", ["a"]],
  ["if (a || here()) ;", ["not a"]],
  ["x = a ? here : b;", ["a"]],
  ["x = a ? b : here;", ["not a"]],
  ["if (here) ;", []],
  ["while (a) here();", ["a"]],
  ["do { here(); } while (a);", []],
  ["for (i = 0; i < 3; i++) here();", ["i < 3"]],
  ["if (a) return; here();", ["not a"]],
  ["if (!a) { b(); goto Exit; } here(); Exit: ;", ["a"]],
  ["if (a) { if (b) return; else throw 1; } here();", ["not a"]],
  ["if (a) b(); else return; here();", ["a"]],
  ["if (a) b(); here();", []],
  ["if (a) goto Exit; Exit: here();", []],
  ["if (a) goto Exit; Exit: b(); here();", []],
  ["if (a) return; { if (b) return; { here(); } }", ["not a", "not b"]],
  ["while (x) { if (a) continue; here(); }", ["x", "not a"]],
  ["switch (x) { case 1: if (a) break; here(); break; case 2: c(); }", ["not a"]],
  ["switch (x) { case 1: if (a) break; case 2: here(); }", []],
  ["if (a) return; auto l = [] { here(); };", []],
  ["{ if (a) return; } here();", ["not a"]],
])("%s knows %j", (body, expected) => {
  expect(known(body)).toEqual(expected);
});

test.each([
  ["if (!p) return; p = g(); here();", []],
  ["if (p->a) return; p->a = 1; here();", []],
  ["if (p->a) return; p = g(); here();", []],
  ["if (!p) return; q = p; here();", ["p"]],
  ["if (s < 0) return; s = here();", ["not s < 0"]],
  ["if (n) return; g(&n); here();", []],
  ["if (n) return; n++; here();", []],
  ["if (!p) return; while (a) { here(); p = 0; }", ["a"]],
  ["while (a) { g(); a--; here(); }", []],
])("%s after changes knows %j", (body, expected) => {
  expect(known(body)).toEqual(expected);
});

test("an undecided branch knows what its own statements leave behind", () => {
  expect(known("\n#ifdef X\n if (a) return; here();\n#endif\n")).toEqual(["not a"]);
  expect(known("\n#ifdef X\n if (a) return;\n#endif\n here();")).toEqual([]);
});

test("leaves tells whether control goes on", () => {
  const first = (body: string): boolean => leaves(at(body).definition.body.body[0]!);
  expect(first("return;")).toBe(true);
  expect(first("{ a(); break; }")).toBe(true);
  expect(first("if (a) return; else { throw 1; }")).toBe(true);
  expect(first("if (a) return;")).toBe(false);
  expect(first("while (a) return;")).toBe(false);
  expect(first("{ goto A; A: b(); }")).toBe(false);
  expect(first("\n#ifdef X\n return;\n#else\n return;\n#endif\n")).toBe(true);
  expect(first("\n#ifdef X\n return;\n#endif\n")).toBe(false);
});

test("preceding stays in one straight line", () => {
  const { definition, span, slice } = at("a(); L: b(); c(); here(); d(); return; e();");
  expect(preceding(definition, span).map((s) => slice(s.span))).toEqual(["c();", "L: b();"]);
  const inner = at("a(); if (x) { here(); } b();");
  expect(preceding(inner.definition, inner.span)).toEqual([]);
});

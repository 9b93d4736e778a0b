import { expect, test } from "vitest";
import type { Call } from "../../server/src/c/facts.ts";
import { parseText } from "../support/c-parser.ts";

const inBody = (body: string, name = "driver.cpp") => {
  const file = parseText(`void f() { ${body} }`, name);
  return { file, calls: file.calls, at: (s: { start: number; end: number }) => file.text.slice(s.start, s.end) };
};
const only = (body: string): Call => {
  const { calls } = inBody(body);
  expect(calls).toHaveLength(1);
  return calls[0]!;
};

test("a call's form, name and qualified name", () => {
  const { calls } = inBody("g(1); ::h(); std::abort(); p->m(); o.n(); A::B::s(); (*k)(); (i)(1, 2);");
  expect(calls.map(({ form, name, qualified }) => [form, name, qualified])).toEqual([
    ["free", "g", "g"],
    ["free", "h", "::h"],
    ["qualified", "abort", "std::abort"],
    ["member", "m", "m"],
    ["member", "n", "n"],
    ["qualified", "s", "A::B::s"],
    ["other", "", ""],
    ["free", "i", "i"],
  ]);
});

test("spans are exact", () => {
  const { calls, at } = inBody("  x = a->b( 1 , g ( 2 ) ) ; ");
  expect(calls.map((c) => [at(c.nameSpan), at(c.span)])).toEqual([
    ["b", "a->b( 1 , g ( 2 ) )"],
    ["g", "g ( 2 )"],
  ]);
  expect(calls[0]!.args.map((a) => at(a.span))).toEqual(["1", "g ( 2 )"]);
});

test("a member call has its object and arrow", () => {
  const { calls, at } = inBody("this->Queue.Stop(1); ctx->Timer->Start();");
  expect(calls.map((c) => [at(c.object!.span), c.arrow])).toEqual([
    ["this->Queue", false],
    ["ctx->Timer", true],
  ]);
});

test("a whole statement is one, a used result is none", () => {
  const { calls, at } = inBody("g(); x = h(); if (i()) j(); return k(); (void)l(); m(), n();");
  expect(calls.map((c) => [c.name, c.statement && at(c.statement)])).toEqual([
    ["g", "g();"],
    ["h", undefined],
    ["i", undefined],
    ["j", "j();"],
    ["k", undefined],
    ["l", undefined],
    ["m", undefined],
    ["n", undefined],
  ]);
});

test("a statement without its own semicolon ends at the parenthesis", () => {
  const file = parseText("void f() {\n  PAGED_CODE()\n  g();\n}\n");
  expect(file.calls.map((c) => file.text.slice(c.statement!.start, c.statement!.end))).toEqual([
    "PAGED_CODE()",
    "g();",
  ]);
  expect(file.errors).toEqual([]);
});

test("inside lists the calls around, innermost first, and starts anew in a lambda", () => {
  const { calls } = inBody("ASSERT(NT_SUCCESS(g(1))); call(once, [&] { h(); });");
  expect(Object.fromEntries(calls.map((c) => [c.name, c.inside]))).toEqual({
    ASSERT: [],
    NT_SUCCESS: ["ASSERT"],
    g: ["NT_SUCCESS", "ASSERT"],
    call: [],
    h: [],
  });
});

test("within is the innermost function, absent at file scope", () => {
  const file = parseText("int a = g();\nvoid f() { h(); }\nstruct S { void m() { i(); } };\nint b = j();", "a.cpp");
  expect(file.calls.map((c) => [c.name, c.within === undefined ? "" : file.functions[c.within]!.name])).toEqual([
    ["g", ""],
    ["h", "f"],
    ["i", "m"],
    ["j", ""],
  ]);
});

test("calls in initialisers, conditions, loops, captures and constructors are listed", () => {
  const text =
    "A::A() : m(a()) {} int t[] = { b() }; void f(int x = c()) { for (int i = d(); e(); g()) h(); if (auto p = i()) {} auto l = [q = j()] { return k(); }; T v(m2(), 1); new U(n()); do o(); while (p()); switch (q2()) { case 1: r(); } }";
  expect(parseText(text, "a.cpp").calls.map((c) => c.name)).toEqual("a b c d e g h i j k m2 n o p q2 r".split(" "));
});

test("casts are no calls", () => {
  const { calls } = inBody("x = static_cast<int>(a); y = (ULONG)(b); z = int(c); w = (PVOID)(ULONG_PTR)d;");
  expect(calls).toEqual([]);
});

test.each([
  "a = sizeof(MessageBeep(0));",
  "a = sizeof b[g(1)];",
  "a = sizeof((b = g(1)));",
  "a = noexcept(g(1));",
  "decltype(g(1)) b = 0;",
  "a = decltype(g(1))::value;",
  "a = _Alignof(g(1) + 1);",
  "if constexpr (requires { g(1); }) {}",
])("an operand that is not evaluated calls and assigns nothing: %s", (body) => {
  const { file, calls } = inBody(`${body} h();`);
  expect(calls.map((c) => c.name)).toEqual(["h"]);
  expect(file.assignments.map((a) => file.text.slice(a.left.span.start, a.left.span.end))).toEqual(
    body.startsWith("a =") ? ["a"] : [],
  );
});

test("template arguments are no part of the name", () => {
  const call = only("wil::make_unique<A<int>>(1);");
  expect([call.form, call.name]).toEqual(["qualified", "make_unique"]);
  expect(only("g<int>(1);").form).toBe("free");
  expect(only("p->g<int>(1);").name).toBe("g");
});

test("a call in a macro's body or in dead code is none", () => {
  expect(parseText("#define X() g()\n#if 0\nint a = h();\n#endif\nvoid f() { X(); }").calls.map((c) => c.name)).toEqual(
    ["X"],
  );
});

test("a call whose arguments hold a directive is broken, its neighbours are not", () => {
  const text = "void f() {\n  g(a,\n#ifdef X\n    b,\n#endif\n    c);\n  h(1);\n#ifdef Y\n  i(2);\n#endif\n}\n";
  expect(parseText(text).calls.map((c) => [c.name, c.broken])).toEqual([
    ["g", true],
    ["h", false],
    ["i", false],
  ]);
});

test("a call in a branch of a split statement is whole", () => {
  const text = "void f() {\n#ifdef X\n  if (g(1)) {\n#else\n  if (h(2)) {\n#endif\n  i(3); }\n}\n";
  expect(parseText(text).calls.map((c) => [c.name, c.broken])).toEqual([
    ["g", false],
    ["i", false],
  ]);
});

test("calls in unreadable text are still listed, as broken ones", () => {
  const file = parseText("void f() {\n  g(1;\n  h(2);\n}\nvoid k() { i(3); }\n");
  expect(file.errors.length).toBeGreaterThan(0);
  expect(file.calls.map((c) => c.name)).toEqual(["g", "h", "i"]);
  expect(file.calls.find((c) => c.name === "g")!.broken).toBe(true);
  expect(file.calls.find((c) => c.name === "i")!.broken).toBe(false);
});

test("macro calls at file scope are calls", () => {
  const file = parseText("WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CTX, GetCtx)\nDEFINE_GUID(G, 1, 2);\n", "a.h");
  expect(file.calls.map((c) => [c.name, c.args.length, c.within])).toEqual([
    ["WDF_DECLARE_CONTEXT_TYPE_WITH_NAME", 2, undefined],
    ["DEFINE_GUID", 3, undefined],
  ]);
});

test("assignments know their statement, function and operator", () => {
  const { file, at } = inBody("cfg.EvtIoRead = OnRead; a = b = 1; n += 2; if ((s = g()) == 0) {}");
  expect(
    file.assignments.map((a) => [
      at(a.left.span),
      a.operator,
      at(a.right.span),
      a.statement && at(a.statement),
      a.within,
    ]),
  ).toEqual([
    ["cfg.EvtIoRead", "=", "OnRead", "cfg.EvtIoRead = OnRead;", 0],
    ["a", "=", "b = 1", "a = b = 1;", 0],
    ["b", "=", "1", undefined, 0],
    ["n", "+=", "2", "n += 2;", 0],
    ["s", "=", "g()", undefined, 0],
  ]);
});

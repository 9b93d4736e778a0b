import { expect, test } from "vitest";
import { view } from "../../server/src/c/view.ts";

const shown = (text: string, language: "c" | "cpp" = "c"): string => view(text, language, new Map()).text;
const squeezed = (text: string, language: "c" | "cpp" = "c"): string =>
  shown(text, language).replace(/\s+/g, " ").trim();
const annotationsOf = (text: string): [string, string | undefined][] =>
  view(text, "c", new Map()).annotations.map((a) => [a.name, a.argument]);

test("the grammar sees text of the same length with the same line endings", () => {
  const text = "/* a\r\n b */ _In_ int x; // c\r\n#define Y \\\r\n 1\r\nint y;\n";
  const seen = shown(text);
  expect(seen).toHaveLength(text.length);
  expect([...seen.matchAll(/[\r\n]/g)].map((m) => m.index)).toEqual([...text.matchAll(/[\r\n]/g)].map((m) => m.index));
  expect(seen.indexOf("int x")).toBe(text.indexOf("int x"));
  expect(squeezed(text)).toBe("int x; int y;");
});

test.each([
  ["_In_ WDFDEVICE Device", "WDFDEVICE Device"],
  ["_In_reads_bytes_(Length) PVOID Buffer", "PVOID Buffer"],
  ["_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS f", "NTSTATUS f"],
  ["__in_opt PVOID a, __drv_aliasesMem PVOID b", "PVOID a, PVOID b"],
  ["_When_(return == 0, _At_(*p, _Post_satisfies_(*p > 0))) int f", "int f"],
  ["IN PVOID a OPTIONAL, OUT PULONG b", "PVOID a , PULONG b"],
  ["VOID CALLBACK OnTick", "VOID OnTick"],
  ["__declspec(dllexport) int WINAPI f", "int f"],
  ["EXTERN_C DRIVER_INITIALIZE DriverEntry", "DRIVER_INITIALIZE DriverEntry"],
  ["char CONST *p", "char const *p"],
  ["PVOID UNALIGNED FAR *p", "PVOID *p"],
])("%s reads %s", (text, expected) => {
  expect(squeezed(`${text};`)).toBe(`${expected};`);
});

test("only known annotations are hidden", () => {
  expect(squeezed("f(_DRIVER_NAME_, _X_, IN);")).toBe("f(_DRIVER_NAME_, _X_, IN);");
  expect(squeezed("int OUT = IN + OPTIONAL;")).toBe("int OUT = IN + OPTIONAL;");
});

test("annotations are kept with their arguments and whole spans", () => {
  const text = "_IRQL_requires_max_(PASSIVE_LEVEL) _Function_class_( EVT_WDF_TIMER )\nVOID f(_In_ int a);";
  expect(annotationsOf(text)).toEqual([
    ["_IRQL_requires_max_", "PASSIVE_LEVEL"],
    ["_Function_class_", "EVT_WDF_TIMER"],
    ["_In_", undefined],
  ]);
  const [first] = view(text, "c", new Map()).annotations;
  expect(text.slice(first!.span.start, first!.span.end)).toBe("_IRQL_requires_max_(PASSIVE_LEVEL)");
});

test("the COM macros stand for their declarations", () => {
  expect(squeezed("STDMETHODIMP_(ULONG) C::AddRef()", "cpp")).toBe("ULONG C::AddRef()");
  expect(squeezed("STDMETHOD(Read)(THIS_ IN int a) PURE;", "cpp")).toBe("HRESULT Read ( int a) =0 ;");
  expect(squeezed("STDMETHOD_(ULONG, Release)(THIS) PURE;", "cpp")).toBe("ULONG Release ( ) =0 ;");
  expect(squeezed("DECLARE_INTERFACE_(IFoo, IUnknown) {", "cpp")).toBe("struct IFoo: IUnknown {");
  expect(squeezed("DECLARE_INTERFACE(IFoo) {", "cpp")).toBe("struct IFoo {");
  expect(squeezed('DECLARE_INTERFACE_IID_(IFoo, IUnknown, "1-2") {', "cpp")).toBe("struct IFoo: IUnknown {");
  expect(squeezed('MIDL_INTERFACE("1-2") IFoo : public IUnknown {', "cpp")).toBe("struct IFoo : public IUnknown {");
});

test("a macro that stands for a statement gets the semicolon it lacks", () => {
  const text =
    "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(A, GetA)\nvoid f() {\n  PAGED_CODE()\n  g();\n  FOR_EACH(x, y) { h(); }\n}\n";
  const { text: seen, semicolons } = view(text, "c", new Map());
  expect(seen.replace(/\s+/g, " ")).toContain("GetA);void f() { PAGED_CODE(); g(); FOR_EACH(x, y);{ h(); }");
  expect([...semicolons].map((at) => text[at])).toEqual(["\n", "\n", " "]);
});

test("calls in the middle of something get none", () => {
  for (const text of [
    "int t[] = {\n  ONE(1)\n  TWO(2)\n};",
    "void f(void)\n{\n  if (A(1)\n    && B(2))\n    g();\n}",
    "class A {\n  A(int a)\n  : b(a) {}\n};",
    "x = A(1)\n + B(2);",
  ])
    expect(view(text, "cpp", new Map()).semicolons.size).toBe(0);
});

test("macros in a class body are left out", () => {
  expect(squeezed('class A {\n  DECLARE_X(1, "a")\n  int b;\n};', "cpp")).toBe("class A { int b; };");
});

test("a file's own names for annotations are hidden, its other macros are not", () => {
  expect(squeezed("#define API WINAPI\n#define NOTHING\n#define T int\nT API f(NOTHING T a);")).toBe("T f( T a);");
  expect(squeezed('#define TRACE\nvoid f() { TRACE("x"); }')).toBe('void f() { TRACE("x"); }');
  expect(squeezed("#ifdef A\n#define API WINAPI\n#else\n#define API int\n#endif\nAPI f();")).toBe(
    "#ifdef A #else #endif API f();",
  );
});

test("undecided conditionals between statements keep their directives in a plain form", () => {
  const text = "#if FOO(1) > 2 // a\nint a;\n#elif defined BAR\nint b;\n#else /* c */\nint c;\n#endif // FOO\n";
  expect(squeezed(text)).toBe("#if 1 int a; #elif 1 int b; #else int c; #endif");
  expect(shown(text)).toHaveLength(text.length);
});

test("in a list all branches are shown without directives", () => {
  expect(squeezed("int a[] = {\n#ifdef X\n1,\n#else\n2,\n#endif\n};")).toBe("int a[] = { 1, 2, };");
  expect(squeezed("enum { A,\n#ifdef X\nB,\n#endif\nC };")).toBe("enum { A, B, C };");
});

test("in the middle of a statement the first branch is shown", () => {
  expect(squeezed("f(a,\n#ifdef X\nb\n#else\nc\n#endif\n);")).toBe("f(a, b );");
  expect(squeezed("void f() {\n#ifdef X\nif (a) {\n#else\nif (b) {\n#endif\ng(); } }")).toBe(
    "void f() { if (a) { g(); } }",
  );
  expect(squeezed("void f() {\nif (a) {}\n#ifdef X\nelse if (b) {}\n#else\nelse {}\n#endif\n}")).toBe(
    "void f() { if (a) {} else if (b) {} }",
  );
});

test("structured exception handling by macros is shown as blocks and an if in C", () => {
  expect(squeezed("void f() { try { g(); } except (h()) { i(); } }")).toBe("void f() { { g(); } if (h()) { i(); } }");
});

test("words with the names of object properties are plain words", () => {
  const text = "int f() { return toString(1) + constructor (2) + __proto__; }";
  expect(shown(text)).toBe(text);
});

test("a label before a directive or the end of a block gets an empty statement", () => {
  expect(squeezed("void f() {\n  g();\nExit:\n}")).toBe("void f() { g(); Exit:;}");
  expect(squeezed("void f() {\n  g();\nExit:\n#if A\n  h();\n#endif\n}")).toBe(
    "void f() { g(); Exit:;#if 1 h(); #endif }",
  );
});

test("sized suffixes and nameless bit-fields are hidden", () => {
  expect(squeezed("x = 10i64 + 0xFFui32;")).toBe("x = 10 + 0xFF ;");
  expect(squeezed("struct A { ULONG a : 1; ULONG : 31; };")).toBe("struct A { ULONG a : 1; ULONG ; };");
});

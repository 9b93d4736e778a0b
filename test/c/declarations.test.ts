import { expect, test } from "vitest";
import type { Span } from "../../server/src/text/source.ts";
import { parseText } from "../support/c-parser.ts";

const read = (text: string, name = "driver.cpp") => {
  const file = parseText(text, name);
  return { ...file, at: ({ start, end }: Span) => text.slice(start, end) };
};

test("a function definition with annotations", () => {
  const { functions, at } = read(
    "int x;\n_Use_decl_annotations_\nNTSTATUS\nOnAdd(\n  _In_ WDFDRIVER Driver, // d\n  _Inout_opt_ PWDFDEVICE_INIT *Init\n  )\n{\n  return 0;\n}\n",
    "driver.c",
  );
  const [f] = functions;
  expect(f).toMatchObject({ name: "OnAdd", qualified: "OnAdd", returns: "NTSTATUS", storage: [] });
  expect(at(f!.span).startsWith("_Use_decl_annotations_")).toBe(true);
  expect(at(f!.head)).toMatch(/^_Use_decl_annotations_[\s\S]*\)\n$/);
  expect(at(f!.parametersSpan)).toMatch(/^\(\n {2}_In_[\s\S]*\n {2}\)$/);
  expect(f!.parameters.map((p) => [p.type, p.declarator, p.name, at(p.span), at(p.typeSpan)])).toEqual([
    ["WDFDRIVER", "", "Driver", "_In_ WDFDRIVER Driver", "WDFDRIVER"],
    ["PWDFDEVICE_INIT", "*", "Init", "_Inout_opt_ PWDFDEVICE_INIT *Init", "PWDFDEVICE_INIT"],
  ]);
  expect(at(f!.body.span)).toBe("{\n  return 0;\n}");
});

test("methods have their class, inside and outside of it", () => {
  const { functions, structs } = read(
    "class CQueue : public IQueue, private wil::base<int> {\npublic:\n  CQueue() {}\n  HRESULT OnRead(int a);\n  void Run() { }\n  static int count;\n  ULONG m_Ref, *m_p;\n};\nHRESULT CQueue::OnRead(int a) { return 0; }\n",
  );
  expect(functions.map((f) => [f.name, f.qualified, f.within])).toEqual([
    ["CQueue", "CQueue", "CQueue"],
    ["Run", "Run", "CQueue"],
    ["OnRead", "CQueue::OnRead", undefined],
  ]);
  expect(structs[0]).toMatchObject({
    names: ["CQueue"],
    keyword: "class",
    methods: ["CQueue", "OnRead", "Run"],
    bases: ["IQueue", "wil::base<int>"],
  });
  expect(structs[0]!.fields.map((v) => [v.name, v.declarator, v.alone])).toEqual([
    ["count", "", true],
    ["m_Ref", "", false],
    ["m_p", "*", false],
  ]);
});

test("void as the only parameter is none", () => {
  const { functions, prototypes } = read("int f(void) { return 0; }\nint g(VOID);\nint h();\nint k(void *);", "a.c");
  expect(functions[0]!.parameters).toEqual([]);
  expect(prototypes.map((p) => p.parameters.length)).toEqual([0, 0, 1]);
});

test("prototypes and role declarations", () => {
  const { prototypes, globals, at } = read(
    "EVT_WDF_TIMER OnTick;\nEXTERN_C DRIVER_INITIALIZE DriverEntry;\n_IRQL_requires_(0) static NTSTATUS Help(int a, ...);\nPVOID *Get(void);\nEVT_WDF_TIMER *NotOne;\n",
    "driver.h",
  );
  expect(prototypes.map(({ name, type, role, storage, span }) => [name, type, role, storage, at(span)])).toEqual([
    ["OnTick", "EVT_WDF_TIMER", true, [], "EVT_WDF_TIMER OnTick;"],
    ["DriverEntry", "DRIVER_INITIALIZE", true, [], "EXTERN_C DRIVER_INITIALIZE DriverEntry;"],
    ["Help", "NTSTATUS", false, ["static"], "_IRQL_requires_(0) static NTSTATUS Help(int a, ...);"],
    ["Get", "PVOID*", false, [], "PVOID *Get(void);"],
  ]);
  expect(globals.map((g) => [g.name, g.declarator])).toEqual([["NotOne", "*"]]);
});

test("a static member function declared by its role is a prototype and a method", () => {
  const { prototypes, structs } = read("class A { static EVT_WDF_TIMER OnTick; PFN_WDF_TIMER m_Fn; };");
  expect(prototypes.map((p) => [p.name, p.role])).toEqual([["OnTick", true]]);
  expect(structs[0]!.methods).toEqual(["OnTick"]);
  expect(structs[0]!.fields.map((f) => f.name)).toEqual(["m_Fn"]);
});

test("globals with type, shape, storage and value", () => {
  const { globals, at } = read(
    'static const WCHAR  Name[] = L"x";\nunsigned long a, *b = 0;\nextern struct _S s;\nvoid (*callback)(int);\nnamespace N { WDFDEVICE g; }\nint C::member = 3;\n',
  );
  expect(
    globals.map((v) => [v.name, v.type, v.declarator, v.storage.join(" "), v.alone, v.value && at(v.value.span)]),
  ).toEqual([
    ["Name", "const WCHAR", "[]", "static", true, 'L"x"'],
    ["a", "unsigned long", "", "", false, undefined],
    ["b", "unsigned long", "*", "", false, "0"],
    ["s", "struct _S", "", "extern", true, undefined],
    ["callback", "void", "*()", "", true, undefined],
    ["g", "WDFDEVICE", "", "", true, undefined],
    ["member", "int", "", "", true, "3"],
  ]);
  expect(at(globals[0]!.span)).toBe('static const WCHAR  Name[] = L"x";');
  expect(at(globals[0]!.typeSpan)).toBe("const WCHAR");
  expect(at(globals[5]!.span)).toBe("WDFDEVICE g;");
});

test("constexpr is no part of the type, wherever it stands", () => {
  const { globals, at } = read(
    'constexpr wchar_t a[] = L"A";\nwchar_t const constexpr *b = a;\nconst static inline int c = 1;\nstruct S { constexpr static PCWSTR d = L"D"; };\nvoid f(_In_ const register int x);\nconstexpr int g() { return 1; }\n',
  );
  expect(globals.map((v) => [v.name, v.type, v.storage])).toEqual([
    ["a", "wchar_t", ["constexpr"]],
    ["b", "wchar_t const", ["constexpr"]],
    ["c", "const int", ["static", "inline"]],
    ["d", "PCWSTR", ["constexpr", "static"]],
  ]);
  expect(at(globals[0]!.typeSpan)).toBe("wchar_t");
});

test("static members are globals too", () => {
  expect(read("struct A { static int s; int t; };").globals.map((v) => v.name)).toEqual(["s"]);
});

test("structs go by tag and typedef, their pointers by another name", () => {
  const { structs, at } = read(
    "typedef struct _CTX {\n  WDFQUEUE Queue;\n  UCHAR Data[4][2];\n  union { int a; long b; } u;\n  PVOID (*Fn)(int);\n} CTX, *PCTX;\nunion U { int x; };\n",
    "a.h",
  );
  expect(structs.map((s) => [s.names, s.pointerNames, s.keyword])).toEqual([
    [["_CTX", "CTX"], ["PCTX"], "struct"],
    [[], [], "union"],
    [["U"], [], "union"],
  ]);
  expect(structs[0]!.fields.map((f) => [f.type, f.name, f.declarator, at(f.span)])).toEqual([
    ["WDFQUEUE", "Queue", "", "WDFQUEUE Queue;"],
    ["UCHAR", "Data", "[][]", "UCHAR Data[4][2];"],
    ["union", "u", "", "union { int a; long b; } u;"],
    ["PVOID", "Fn", "*()", "PVOID (*Fn)(int);"],
  ]);
});

test("locals, with what looks like a prototype and constructs an object", () => {
  const { functions, prototypes } = read(
    "void f() { CLock lock(m_Lock); int a = 1, b; EVT_WDF_TIMER OnTick; int g(int); }",
  );
  const declared = functions[0]!.body.body.map((s) =>
    s.kind === "declaration" ? s.variables.map((v) => v.name) : s.kind,
  );
  expect(declared).toEqual([["lock"], ["a", "b"], [], []]);
  expect(prototypes.map((p) => p.name)).toEqual(["OnTick", "g"]);
});

test("calls in what looks like a parameter are calls", () => {
  const { calls, functions, at } = read(
    "void f() { unique_handle h(OpenProcess(ACCESS, Inner(pid))); WDFQUEUE g(int); }",
  );
  expect(calls.map((c) => [c.name, c.inside, c.args.map((a) => at(a.span)), at(c.span)])).toEqual([
    ["OpenProcess", [], ["ACCESS", "Inner(pid)"], "OpenProcess(ACCESS, Inner(pid))"],
    ["Inner", ["OpenProcess"], ["pid"], "Inner(pid)"],
  ]);
  const [first] = functions[0]!.body.body;
  expect(first).toMatchObject({ kind: "declaration", variables: [{ name: "h", value: { kind: "list" } }] });
});

test("enumerators with values", () => {
  const { enumerators, at } = read("typedef enum _E { A, B = 1 << 2, } E; enum class F : int { C = A };");
  expect(enumerators.map((e) => [e.name, e.value && at(e.value.span)])).toEqual([
    ["A", undefined],
    ["B", "1 << 2"],
    ["C", "A"],
  ]);
});

test("declarations in extern blocks, templates and undecided branches are found", () => {
  const { functions, globals, prototypes } = read(
    '#ifdef __cplusplus\nextern "C" {\n#endif\nEXTERN_C_START\nint a;\nEXTERN_C_END\n#ifdef X\nint b;\nvoid g();\n#else\nint c;\n#endif\ntemplate <class T> T id(T t) { return t; }\n#ifdef __cplusplus\n}\n#endif\n',
    "a.h",
  );
  expect(globals.map((v) => v.name)).toEqual(["a", "b", "c"]);
  expect(prototypes.map((p) => p.name)).toEqual(["g"]);
  expect(functions.map((f) => f.name)).toEqual(["id"]);
});

test("the file's ending chooses the language, a definition of __cplusplus makes C++ of .c", () => {
  const text = "int class = 1;";
  expect(parseText(text, "a.c")).toMatchObject({ language: "c", errors: [] });
  expect(parseText(text, "a.h").language).toBe("cpp");
  expect(parseText(text, "a.C").language).toBe("c");
  expect(parseText(text, "a.c", new Map([["__cplusplus", "201703"]])).language).toBe("cpp");
  expect(parseText(text, "a.c").tests).toEqual(["__cplusplus"]);
});

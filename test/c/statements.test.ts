import { expect, test } from "vitest";
import type { Expr, Stmt } from "../../server/src/c/ast.ts";
import { parseText } from "../support/c-parser.ts";

const bodyOf = (body: string, name = "driver.cpp"): readonly Stmt[] =>
  parseText(`int f() { ${body} }`, name).functions[0]!.body.body;

/** A statement in one line, for comparison. */
function brief(s: Stmt): string {
  switch (s.kind) {
    case "expression":
      return briefExpr(s.expr);
    case "declaration":
      return `let ${s.variables.map((v) => v.name)}`;
    case "return":
      return s.value ? `return ${briefExpr(s.value)}` : "return";
    case "if":
      return `if ${briefExpr(s.condition)} then ${brief(s.then)}${s.else ? ` else ${brief(s.else)}` : ""}`;
    case "block":
      return `{${s.body.map(brief).join("; ")}}`;
    case "loop":
      return `loop (${s.exprs.map(briefExpr)})${s.variables ? ` with ${s.variables.map((v) => v.name)}` : ""} ${brief(s.body)}`;
    case "switch":
      return `switch ${briefExpr(s.value)} ${brief(s.body)}`;
    case "case":
      return `case ${s.value ? briefExpr(s.value) : "default"}: ${s.body.map(brief).join("; ")}`;
    case "jump":
      return [s.jump, s.label, s.value && briefExpr(s.value)].filter(Boolean).join(" ");
    case "label":
      return `${s.name}: ${s.body ? brief(s.body) : ""}`;
    case "try":
      return `try ${s.parts.map(brief).join(" | ")}`;
    case "preprocessor":
      return `#[${s.branches.map((b) => b.map(brief).join("; ")).join(" | ")}]`;
    default:
      return s.kind;
  }
}

function briefExpr(e: Expr): string {
  switch (e.kind) {
    case "name":
      return e.name;
    case "literal":
      return e.text;
    case "call":
      return `${briefExpr(e.callee)}(${e.args.map(briefExpr)})`;
    case "member":
      return `${briefExpr(e.object)}${e.arrow ? "->" : "."}${e.name}`;
    case "index":
      return `${briefExpr(e.object)}[${briefExpr(e.index)}]`;
    case "unary":
      return `(${e.operator} ${briefExpr(e.operand)})`;
    case "binary":
    case "assign":
      return `(${briefExpr(e.left)} ${e.operator} ${briefExpr(e.right)})`;
    case "cast":
      return `<${e.type}>${briefExpr(e.operand)}`;
    case "conditional":
      return `(${briefExpr(e.condition)} ? ${briefExpr(e.then)} : ${briefExpr(e.else)})`;
    case "paren":
      return briefExpr(e.inner);
    case "sizeof":
      return `sizeof<${e.type}>`;
    case "list":
      return `{${e.items.map(briefExpr)}}`;
    default:
      return e.kind;
  }
}

test.each([
  ["if (a) b(); else if (c) { d(); } else e();", "if a then b() else if c then {d()} else e()"],
  ["while (a) b();", "loop (a) b()"],
  ["do { b(); } while (a);", "loop (a) {b()}"],
  ["for (i = 0; i < 3; i++) b();", "loop ((i = 0),(i < 3),(++ i)) b()"],
  ["for (int i = 0; ; ) { }", "loop (0) with i {}"],
  ["for (auto& x : list) b(x);", "loop (list) with x b(x)"],
  ["if (auto p = a()) b();", "{let p; if p then b()}"],
  ["if (int x = a(); x > 0) b();", "{let x; if (x > 0) then b()}"],
  [
    "switch (a) { case 1: case 2: b(); break; default: c(); }",
    "switch a {case 1: ; case 2: b(); break; case default: c()}",
  ],
  ["goto Exit; Exit: return 1;", "goto Exit|Exit: return 1"],
  ["break; continue; throw a(); return;", "break|continue|throw a()|return"],
  ["try { a(); } catch (const E& e) { b(); } catch (...) { c(); }", "try {a()} | {b()} | {c()}"],
  ["__try { a(); __leave; } __except (b()) { c(); }", "try {a(); leave} | b() | {c()}"],
  ["__try { a(); } __finally { c(); }", "try {a()} | {c()}"],
  [";", "{}"],
  ["typedef int T; struct S { int a; }; using U = int;", "let |let |let "],
])("%s", (text, expected) => {
  expect(bodyOf(text).map(brief).join("|")).toBe(expected);
});

test.each([
  ["x = (PVOID)&a->b[2].c;", "(x = <PVOID>(& a->b[2].c))"],
  ["*p = !a && b | c;", "((* p) = ((! a) && (b | c)))"],
  ["a ? b : c, d--;", "((a ? b : c) , (-- d))"],
  [
    "n = sizeof(WDF_OBJECT_ATTRIBUTES) + sizeof *p + sizeof(struct S);",
    "(n = ((sizeof<WDF_OBJECT_ATTRIBUTES> + sizeof<*p>) + sizeof<struct S>))",
  ],
  ["x = NULL; y = nullptr; z = TRUE; c = L'x';", "(x = NULL)|(y = nullptr)|(z = TRUE)|(c = L'x')"],
  ["s = S{1, {2}};", "(s = <S>{1,{2}})"],
  ["x = reinterpret_cast<PVOID>(a);", "(x = <PVOID>a)"],
  ["f((PVOID)&a, x == (PULONG)&b[1]);", "f(<PVOID>(& a),(x == <PULONG>(& b[1])))"],
  ["x = (PVOID)(ULONG_PTR)(a) + 1;", "(x = (<PVOID><ULONG_PTR>a + 1))"],
  ["x = (LONG)-1; y = (HANDLE)(LONG_PTR)-1;", "(x = <LONG>(- 1))|(y = <HANDLE><LONG_PTR>(- 1))"],
  ["x = (FLAGS) & MASK; y = (COUNT)-1; f(SIZE)-1;", "(x = (FLAGS & MASK))|(y = (COUNT - 1))|(f(SIZE) - 1)"],
  ["(FN)(a, b); (FN)();", "FN(a,b)|FN()"],
  ["delete p; delete[] q;", "(delete p)|(delete[] q)"],
  ["return (ULONG)(a);", "return <ULONG>a"],
  ["S s = { .Size = 1, .EvtRead = OnRead };", "let s"],
])("%s", (text, expected) => {
  expect(bodyOf(text).map(brief).join("|")).toBe(expected);
});

test("designated initialisers read as assignments in a list, but are not listed as assignments", () => {
  const file = parseText("S s = { .Size = 1, .Read = OnRead };", "a.c");
  const [value] = file.globals.map((v) => v.value);
  expect(briefExpr(value!)).toBe("{(Size = 1),(Read = OnRead)}");
  expect(file.assignments).toEqual([]);
});

test("literals have type, source text and value", () => {
  const value = (text: string): unknown => {
    const [statement] = bodyOf(`x = ${text};`);
    if (statement?.kind !== "expression" || statement.expr.kind !== "assign") return undefined;
    const { right } = statement.expr;
    return right.kind === "literal" ? [right.type, right.text, right.value] : right.kind;
  };
  expect(value('L"a\\\\b\\x41\\101\\u00e9\\n"')).toEqual(["string", 'L"a\\\\b\\x41\\101\\u00e9\\n"', "a\\bAAé\n"]);
  expect(value('L"Global\\\\" L"Event"')).toEqual(["string", 'L"Global\\\\" L"Event"', "Global\\Event"]);
  expect(value('R"x(a\\n")x"')).toEqual(["string", 'R"x(a\\n")x"', 'a\\n"']);
  expect(value('u8"a\\\nb"')).toEqual(["string", 'u8"a\\\nb"', "ab"]);
  expect(value('"a" NAME "b"')).toBe("other");
  expect(value("0x10")).toEqual(["number", "0x10", undefined]);
  expect(value("NULL")).toEqual(["null", "NULL", undefined]);
  expect(value("FALSE")).toEqual(["bool", "FALSE", undefined]);
});

test("an undecided conditional is a statement with its branches", () => {
  const text = "\n#ifdef A\n a();\n#elif B\n b();\n#else\n c();\n#endif\n d();\n#if X\n e();\n#endif\n";
  expect(bodyOf(text).map(brief)).toEqual(["#[a() | b() | c()]", "d()", "#[e() | ]"]);
});

test("dead branches of an undecided conditional are none", () => {
  expect(bodyOf("\n#ifdef A\n a();\n#elif 0\n b();\n#else\n c();\n#endif\n").map(brief)).toEqual(["#[a() | c()]"]);
  expect(bodyOf("\n#if 0\n a();\n#elif B\n b();\n#endif\n").map(brief)).toEqual(["#[b() | ]"]);
});

test("a directive does not cut a case short", () => {
  const text = "switch (a) { case 1: b();\n#ifdef X\n c();\n#endif\n d(); break; case 2: e(); }";
  expect(bodyOf(text).map(brief)).toEqual(["switch a {case 1: b(); #[c() | ]; d(); break; case 2: e()}"]);
});

test("structured exception handling by macros in C", () => {
  expect(bodyOf("try { a(); } except (b()) { c(); }", "a.c").map(brief)).toEqual(["{a()}", "try b() | {c()}"]);
});

test("the condition of a loop that tests first", () => {
  const tested = (text: string): unknown =>
    bodyOf(text).map((s) => (s.kind === "loop" && s.condition ? briefExpr(s.condition) : ""));
  expect(tested("while (a) ; do ; while (b); for (;;) ; for (i = 0; i < 2; i++) ;")).toEqual(["a", "", "", "(i < 2)"]);
});

test("unreadable statements keep what is in them", () => {
  const file = parseText("void f() { int = ; g(1); }");
  const kinds = file.functions[0]!.body.body.map((s) => s.kind);
  expect(file.errors.length).toBeGreaterThan(0);
  expect(kinds.at(-1)).toBe("expression");
  expect(file.calls.map((c) => c.name)).toEqual(["g"]);
});

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Expr, Stmt } from "../../server/src/c/ast.ts";
import { childrenOf } from "../../server/src/c/children.ts";
import type { CFile } from "../../server/src/c/facts.ts";
import { parseText } from "../support/c-parser.ts";

vi.setConfig({ testTimeout: 60_000 });

const sample = `#include <windows.h>
#ifndef _DRIVER_H_
#define _DRIVER_H_
#define IOCTL_A CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, \\
    METHOD_NEITHER, FILE_ANY_ACCESS)
typedef struct _CTX { WDFQUEUE Queue; ULONG Bits : 3; union { int a; } u; } CTX, *PCTX;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CTX, GetCtx)
EVT_WDF_TIMER OnTick;
_Use_decl_annotations_
NTSTATUS OnAdd(_In_ WDFDRIVER Driver, _Inout_opt_ PWDFDEVICE_INIT Init OPTIONAL)
{
    NTSTATUS status; /* x */
    PAGED_CODE()
    if (!NT_SUCCESS(status = WdfDeviceCreate(&Init, NULL, &device))) { goto Exit; }
#if FOO(1)
    f(L"a\\\\b" TEXT("c"), 'x', 10i64);
#else
    for (int i = 0; i < 3; i++) { p->q[i](x ? y : z); }
#endif
    switch (status) { case 1: g(
#ifdef B
        b
#endif
        ); break; default: __try { h(); } __except (1) { } }
Exit:
    return status;
}
#endif
`;

function expectSpansInside(file: CFile): void {
  const inside = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) inside(item);
    else if (value !== null && typeof value === "object") {
      if ("start" in value && "end" in value) {
        const { start, end } = value as { start: number; end: number };
        if (!(0 <= start && start <= end && end <= file.text.length)) throw new Error(`span ${start}-${end}`);
      } else for (const item of Object.values(value)) inside(item);
    }
  };
  inside(file);
  for (const call of file.calls)
    if (call.within !== undefined && !file.functions[call.within]) throw new Error(`no function ${call.within}`);
}

const names = fc.constantFrom("a.c", "a.cpp");

test("text cut anywhere is read, with all spans inside", () => {
  fc.assert(
    fc.property(fc.nat(sample.length), names, (end, name) => expectSpansInside(parseText(sample.slice(0, end), name))),
    { numRuns: 150 },
  );
});

test("any line may be missing, doubled or exchanged", () => {
  const lines = sample.split("\n");
  const index = fc.nat(lines.length - 1);
  fc.assert(
    fc.property(index, index, names, (a, b, name) => {
      const changed = lines.with(a, lines[b]!).filter((_, i) => i !== (a + b) % lines.length);
      expectSpansInside(parseText(changed.join("\r\n"), name));
    }),
    { numRuns: 150 },
  );
});

test("any characters are read", () => {
  const pieces = fc.constantFrom(
    ..."(){}[];,:#\"'\\/*<>=+-!~&|?.\n\r \t\0\uFEFFé𝄞",
    "#if",
    "#define ",
    "if",
    "struct ",
    "_In_",
    "f(",
    "case ",
    "STDMETHOD_(",
    'R"(',
    "class ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), names, (parts, name) =>
      expectSpansInside(parseText(parts.join(""), name)),
    ),
    { numRuns: 300 },
  );
});

test("the same text gives the same facts", () => {
  expect(parseText(sample)).toEqual(parseText(sample));
});

test("line endings do not change what is found", () => {
  const unix = parseText(sample);
  const windows = parseText(sample.replaceAll("\n", "\r\n"));
  expect(windows.errors).toEqual([]);
  expect(windows.calls.map((c) => c.qualified)).toEqual(unix.calls.map((c) => c.qualified));
  expect(windows.macros.map((m) => m.name)).toEqual(unix.macros.map((m) => m.name));
});

test("a byte order mark does not move anything", () => {
  const file = parseText(`\uFEFF#define A 1\nvoid f() { g(); }`);
  expect(file.errors).toEqual([]);
  expect(file.macros[0]!.span.start).toBe(1);
  expect(file.text.slice(file.calls[0]!.span.start, file.calls[0]!.span.end)).toBe("g()");
});

test("characters beyond the basic plane keep offsets right", () => {
  const file = parseText('void f() { g("𝄞é", /* 𝄞 */ h); }');
  const [call] = file.calls;
  expect(file.text.slice(call!.args[1]!.span.start, call!.args[1]!.span.end)).toBe("h");
});

test("an empty file has no facts", () => {
  expect(parseText("", "a.cpp")).toMatchObject({ calls: [], functions: [], errors: [], tests: [] });
});

/** Recursive on purpose, as rules are. */
const depthOf = (node: Expr | Stmt): number => 1 + Math.max(0, ...childrenOf(node).map(depthOf));

const many = 10_000;
test.each([
  ["parentheses", `int x = ${"(".repeat(many)}1${")".repeat(many)};`],
  ["blocks", `void f() ${"{".repeat(many)}${"}".repeat(many)}`],
  ["calls", `void f() { ${"g(".repeat(many)}1${")".repeat(many)}; }`],
  ["conditions", `void f() { ${"if (a) b(); else ".repeat(many)}c(); }`],
  ["operators", `int x = ${"a + ".repeat(many)}b;`],
  ["members", `int x = a${"->b()".repeat(many)};`],
  ["conditionals", `${"#ifdef A\n".repeat(many)}int x;\n${"#endif\n".repeat(many)}`],
  ["unfinished blocks", "void f() {".repeat(many)],
  ["templates", "A<".repeat(many)],
])("ten thousand nested %s do not overflow the stack", (_, text) => {
  for (const name of ["a.c", "a.cpp"]) {
    const file = parseText(text, name);
    expectSpansInside(file);
    for (const { body } of file.functions) expect(depthOf(body)).toBeLessThan(1000);
  }
});

test("a file of a hundred thousand lines is read to its end", () => {
  const file = parseText("void f(int a)\n{\n    if (a) { g(a, 1); }\n}\n".repeat(25_000));
  expect(file.functions).toHaveLength(25_000);
  expect(file.calls).toHaveLength(25_000);
});

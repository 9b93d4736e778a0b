import { expect, test } from "vitest";
import { ioctlsOf, meaningIn } from "../../server/src/c/ioctls.ts";
import { parseText } from "../support/c-parser.ts";

const read = (text: string) => {
  const file = parseText(text, "public.h");
  return ioctlsOf(file).map((i) => ({ ...i, methodText: text.slice(i.method.span.start, i.method.span.end) }));
};

test("a macro with CTL_CODE, its parts and their numbers", () => {
  const text =
    "#define BASE 0x800\n#define IOCTL_A CTL_CODE(FILE_DEVICE_UNKNOWN, \\\n  BASE + 1, METHOD_NEITHER, FILE_ANY_ACCESS)\n";
  const [ioctl] = read(text);
  expect(ioctl).toMatchObject({
    name: "IOCTL_A",
    device: { text: "FILE_DEVICE_UNKNOWN", value: 0x22 },
    function: { text: "BASE + 1", value: 0x801 },
    method: { text: "METHOD_NEITHER", value: 3 },
    access: { value: 0 },
    methodText: "METHOD_NEITHER",
  });
  expect(text.slice(ioctl!.nameSpan.start, ioctl!.nameSpan.end)).toBe("IOCTL_A");
});

test("parentheses, numbers, casts and own names for the method", () => {
  const ioctls = read(
    "#define MY_METHOD METHOD_OUT_DIRECT\n#define A (CTL_CODE(1, 2, 3, 0))\n#define B ((ULONG)1)\n#define C CTL_CODE((1), 2, (MY_METHOD), 0)\n#define D CTL_CODE(1, 2, THEIRS, 0)\n#define E CTL_CODE(1, 2)\n",
  );
  expect(ioctls.map((i) => [i.name, i.method.value])).toEqual([
    ["A", 3],
    ["C", 2],
    ["D", undefined],
  ]);
});

test("casts around CTL_CODE do not matter", () => {
  const ioctls = read(
    "#define A (ULONG)CTL_CODE(1, 2, 3, 0)\n#define B ((DWORD) CTL_CODE(1, 2, 2, 0))\n#define C (unsigned long)(CTL_CODE(1, 2, 1, 0))\n#define D static_cast<ULONG>(CTL_CODE(1, 2, 0, 0))\n#define E (ULONG)OTHER(1, 2, 3, 4)\n",
  );
  expect(ioctls.map((i) => [i.name, i.method.value, i.methodText])).toEqual([
    ["A", 3, "3"],
    ["B", 2, "2"],
    ["C", 1, "1"],
    ["D", 0, "0"],
  ]);
});

test("a macro around CTL_CODE hands its arguments on", () => {
  const text =
    "#define CODE(f, m) CTL_CODE(FILE_DEVICE_UNKNOWN, f, m, FILE_READ_DATA | FILE_WRITE_DATA)\n#define A CODE(0x900, METHOD_BUFFERED)\n";
  const [ioctl, ...rest] = read(text);
  expect(rest).toEqual([]);
  expect(ioctl).toMatchObject({ name: "A", function: { value: 0x900 }, method: { value: 0 }, access: { value: 3 } });
  expect(ioctl!.method.span.start).toBe(text.lastIndexOf("METHOD_BUFFERED"));
});

test("enumerators and constants define control codes too", () => {
  const ioctls = read(
    "enum { A = CTL_CODE(1, 2, METHOD_IN_DIRECT, 0), B = 3 };\nconst ULONG C = (ULONG)CTL_CODE(1, 2, METHOD_NEITHER, 0);\nint d = CTL_CODE;\n",
  );
  expect(ioctls.map((i) => [i.name, i.method.value, i.methodText])).toEqual([
    ["A", 1, "METHOD_IN_DIRECT"],
    ["C", 3, "METHOD_NEITHER"],
  ]);
});

test("names of another file are told by its meanings", () => {
  const other = parseText("#define THEIRS METHOD_NEITHER\n", "other.h");
  const file = parseText("#define A CTL_CODE(1, 2, THEIRS, 0)\n", "public.h");
  expect(ioctlsOf(file)[0]!.method.value).toBeUndefined();
  expect(ioctlsOf(file, meaningIn([file, other]))[0]!.method.value).toBe(3);
});

test("macros that call each other end", () => {
  expect(read("#define A(x) B(x)\n#define B(x) A(x)\n#define C A(1)\n")).toEqual([]);
});

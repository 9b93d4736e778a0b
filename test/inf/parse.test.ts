import { expect, test } from "vitest";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";

const parse = (text: string): InfFile => parseInf({ uri: "file:///driver.inx", version: 0, text });
const entriesOf = (body: string) =>
  parse(`[a]\n${body}`).sections[0]!.entries.map((e) => [e.key?.text, e.values.map((v) => v.text)] as const);

/** Input, key (undefined: none), values. */
const vectors: [string, string | undefined, string[]][] = [
  ["k=v1,v2", "k", ["v1", "v2"]],
  ["only", "only", ["only"]],
  ["p,q", undefined, ["p", "q"]],
  ["p,q=r", undefined, ["p", "q=r"]],
  ["=p,q", "", ["p", "q"]],
  ["na\\\nme=x", "name", ["x"]],
  ["na\\\r\nme=x", "name", ["x"]],
  ["na  \\  \nme=x", "name", ["x"]],
  ["na \\ ;c\nme=x", "name", ["x"]],
  ["na \\ \\ \nme=x", "name", ["x"]],
  ["k=a\\\\b", "k", ["a\\\\b"]],
  ["k=a \\ ", "k", ["a"]],
  ["k=a \\ \n \\ \n b", "k", ["ab"]],
  ["k=a \\ \n \\ b", "k", ["a\\ b"]],
  ['Na"Me"=V', "NaMe", ["V"]],
  ['Na"Me=V"', "NaMe=V", ["NaMe=V"]],
  ['na"""me,x=y""', 'na"me,x=y"', ['na"me,x=y"']],
  ['k=a""b', "k", ["ab"]],
  ['k=a","b', "k", ["a,b"]],
  ['k=a",b', "k", ["a,b"]],
  ['k=a",b\r', "k", ["a,b"]],
  [" a b = c , d ", "a b", ["c", "d"]],
  ['k=x,"",y," "', "k", ["x", "", "y", " "]],
  [",=,,b", undefined, ["", "=", "", "b"]],
  ["k=", "k", [""]],
  ["k= ; c", "k", [""]],
  ["k=c\x1ad", "k", ["c"]],
  ["k=c\0d\0", "k", ["c\0d"]],
  ["k=%a;b%", "k", ["%a"]],
  ['k="a;b"', "k", ["a;b"]],
  ["k='a,b'", "k", ["'a", "b'"]],
  ['k="Parameters\\Instances\\"%Name%', "k", ["Parameters\\Instances\\%Name%"]],
  ['k="""%13%\\a b.sys"""', "k", ['"%13%\\a b.sys"']],
  ['1 = %DiskId1%,,,""', "1", ["%DiskId1%", "", "", ""]],
  ["x.dll = 1,,", "x.dll", ["1", "", ""]],
  ['"dir\\"', "dir\\", ["dir\\"]],
];

test.each(vectors)("reads %j", (text, key, values) => {
  expect(entriesOf(text)).toEqual([[key, values]]);
});

test("an unclosed quote ends with its line, and a backslash in it is text", () => {
  expect(entriesOf('k=a",b\\\nc=d')).toEqual([
    ["k", ["a,b\\"]],
    ["c", ["d"]],
  ]);
});

test("a comment never continues", () => {
  expect(entriesOf("; in system32\\drivers\\\nk=v ; in system32\\\nl=w")).toEqual([
    ["k", ["v"]],
    ["l", ["w"]],
  ]);
});

test("lines of no-break spaces are blank", () => {
  expect(entriesOf("\u00a0 \nk=v\n \u00a0\n\v\f\r\n")).toEqual([["k", ["v"]]]);
});

test("a backslash alone is no entry", () => {
  expect(entriesOf("\\\n\nk=v\n \\ \\")).toEqual([["k", ["v"]]]);
});

test.each([
  ["[a]", "a"],
  ["  [ a ] junk", " a "],
  ['[a;b"[\\] ; comment', 'a;b"[\\'],
  ["[Standard.NT$ARCH$.10.0...22000]", "Standard.NT$ARCH$.10.0...22000"],
  ["[]", ""],
  ["[open", "open"],
  ["[open  ; comment", "open"],
])("the name of %j", (text, name) => {
  const inf = parse(text);
  expect(inf.sections.map((s) => s.name)).toEqual([name]);
  const { nameSpan, header } = inf.sections[0]!;
  expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
  expect(text.slice(header.start, header.end)).toBe(text.includes("]") ? `[${name}]` : `[${name}`);
});

/** Input, problem and the text it marks. */
const problems: [string, string, string][] = [
  ['[a]\nk=b,"c, d\r\n', "unterminated-quote", '"c, d'],
  ["[a]\ndir = 12,x\\\nk = v", "continuation-swallows-entry", "\\"],
  ["[a]\nHKR,,Path,,C:\\x\\\nHKR,,y", "continuation-swallows-entry", "\\"],
  ["[a]\nk = x\\\n[b]", "continuation-swallows-entry", "\\"],
  ["[a]\nk = x%a;b%", "comment-in-token", "%a;b%"],
  ["[a\nk=v", "header-unclosed", "[a"],
  [`[${"n".repeat(256)}]`, "header-too-long", `[${"n".repeat(256)}]`],
  ["[a] b", "header-form", "[a]"],
  ["[ a]", "header-form", "[ a]"],
  ["[%a%]", "header-form", "[%a%]"],
  ["/*++\nIt's \"x\n; comment\n--*/\n[a]\n", "text-before-section", "/*++\nIt's \"x\n; comment\n--*/"],
];

test.each(problems)("%j is %s", (text, kind, marked) => {
  const found = parse(text).problems.map((p) => [p.kind, text.slice(p.span.start, p.span.end)]);
  expect(found).toEqual([[kind, marked]]);
});

test.each([
  "[a]\nk = a, \\\n b = c",
  "[a]\nk = \\\n b = c",
  "[a]\nna\\\nme = c",
  "[a]\nk = x\\ ; comment\n  y",
  "[a]\nk = x\\\n\nl = y",
  "[a] ; comment",
  "[a]\nk = 50 % ; or 60 %",
  "[a]\nk = %b% ; or %c%",
  "[a]\nk = 100%;see 50% more",
])("%j has no problem", (text) => {
  expect(parse(text).problems).toEqual([]);
});

test("fields know the place of each character", () => {
  const text = '[a]\n key = "a""b" c\\\n  d , plain';
  const [entry] = parse(text).sections[0]!.entries;
  const [first, second] = entry!.values;
  expect(first!.text).toBe('a"b cd');
  expect(first!.offsets!.map((o) => text[o]).join("")).toBe('a"b cd');
  expect(text.slice(first!.span.start, first!.span.end)).toBe('"a""b" c\\\n  d');
  expect(second!.offsets).toBeUndefined();
  expect(text.slice(second!.span.start, second!.span.end)).toBe("plain");
  expect(text.slice(entry!.span.start, entry!.span.end)).toBe(text.slice(5));
  expect(entry!.lines).toEqual({ start: 4, end: text.length });
});

test("empty values stand behind their separator", () => {
  const text = "[a]\nk = ,  , ; c\n";
  const [entry] = parse(text).sections[0]!.entries;
  expect(entry!.values.map((v) => v.span.start - 4)).toEqual([3, 5, 8]);
  expect(text.slice(entry!.span.start, entry!.span.end)).toBe("k = ,  ,");
  expect(text.slice(entry!.lines.start, entry!.lines.end)).toBe("k = ,  , ; c\n");
});

test("comments are collected without their line ending", () => {
  const text = "; one\r\n[a] ; two\r\nk = v;three  \nk = \\ ; four\r\n v ; five";
  expect(parse(text).comments.map((c) => text.slice(c.start, c.end))).toEqual([
    "; one",
    "; two",
    ";three",
    "; four",
    "; five",
  ]);
});

test.each([
  ['[Version]\nSignature="$Windows NT$"', undefined],
  ["[Defines]\nINF_VERSION = 0x10005\nBASE_NAME = x\n[Sources]\na.c", "edk2"],
  ["[Defines]\n DEFINE X = 1\n[Version]\nSignature=x", undefined],
  ["[AutoRun]\nopen=setup.exe", "autorun"],
  ['!% -s\nConstant Story "X";\n[ Main;\n  print "x";\n];', "inform"],
  ["module main;\nfn add(a: i32) -> i32 {\n}", "inference"],
  ["[Settings]\nLang=Default", "other"],
  ["Some prose.", "other"],
  ["Some prose [a].\n[b]\n", "other"],
  ["", undefined],
  ["; my driver\n", undefined],
  ["[Dev.NT.Wdf]\nUmdfService = a, b", undefined],
])("%j is foreign: %s", (text, kind) => {
  expect(parse(text).foreign).toBe(kind);
});

test.each([
  ["quotes", `[a]\n${'"a",'.repeat(200_000)}`],
  ["backslashes", `[a]\nk=${"\\ ".repeat(200_000)}x`],
  ["open headers", "[a\n".repeat(100_000)],
  ["continuations", `[a]\n${"k=a\\\n".repeat(100_000)}`],
  ["percent signs", `[a]\n${"%a;b%".repeat(100_000)}`],
  ["open quotes", `[a]\n${'k="\n'.repeat(100_000)}`],
])("a large file of %s is read", (_, text) => {
  expect(parse(text).sections.length).toBeGreaterThan(0);
});

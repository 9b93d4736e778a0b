import { expect, test } from "vitest";
import { lex } from "../../server/src/c/lex.ts";

const textsOf = (text: string, language: "c" | "cpp" = "c"): string[] =>
  lex(text, language).tokens.map((t) => text.slice(t.start, t.end));

test("words, numbers, strings and operators are tokens at exact offsets", () => {
  const text = 'a->b(0x1Ful, L"s\\"t", \'c\') <<= 1e+5;';
  expect(textsOf(text)).toEqual([
    "a",
    "->",
    "b",
    "(",
    "0x1Ful",
    ",",
    'L"s\\"t"',
    ",",
    "'c'",
    ")",
    "<<",
    "=",
    "1e+5",
    ";",
  ]);
});

test("a hexadecimal number ends before a sign", () => {
  expect(textsOf("0xE+1")).toEqual(["0xE", "+", "1"]);
});

test("raw strings hide quotes and line endings in C++ only", () => {
  const text = 'x = R"d(a ) " b)d" + 1';
  expect(textsOf(text, "cpp")).toEqual(["x", "=", 'R"d(a ) " b)d"', "+", "1"]);
  expect(textsOf('R"(a)"', "c")).toEqual(["R", '"(a)"']);
});

test("digit separators and user prefixes", () => {
  expect(textsOf('1\'000\'000 u8"x" LL"y"', "cpp")).toEqual(["1'000'000", 'u8"x"', "LL", '"y"']);
});

test("comments are no tokens and keep their spans", () => {
  const text = "a /* b\n c */ d // e\nf";
  const { comments } = lex(text, "c");
  expect(textsOf(text)).toEqual(["a", "d", "f"]);
  expect(comments.map((c) => text.slice(c.start, c.end))).toEqual(["/* b\n c */", "// e"]);
});

test("a line comment goes on after a backslash", () => {
  const text = "// a \\\n b\nc";
  expect(textsOf(text)).toEqual(["c"]);
});

test("a directive takes its continuation lines and ends before the line ending", () => {
  const text = "a\r\n  #  define X \\\r\n 1 /* two\r\n lines */ + 2 // end\r\nb";
  const { directives, tokens } = lex(text, "c");
  expect(directives).toHaveLength(1);
  expect(directives[0]!.name).toBe("define");
  expect(text.slice(directives[0]!.span.start, directives[0]!.span.end)).toBe(
    "#  define X \\\r\n 1 /* two\r\n lines */ + 2 // end",
  );
  expect(directives[0]!.tokens.map((t) => text.slice(t.start, t.end))).toEqual(["X", "1", "+", "2"]);
  expect(tokens.map((t) => text.slice(t.start, t.end))).toEqual(["a", "b"]);
});

test("a number sign in the middle of a line starts no directive", () => {
  expect(lex("a # b\n", "c").directives).toEqual([]);
});

test("an unfinished string or character ends with its line", () => {
  expect(textsOf("a \"b\nc 'd\ne")).toEqual(["a", '"b', "c", "'d", "e"]);
  expect(textsOf('"a\\\nb" c')).toEqual(['"a\\\nb"', "c"]);
});

test("unfinished comments, raw strings and directives end with the text", () => {
  expect(textsOf("a /* b")).toEqual(["a"]);
  expect(textsOf('R"(a', "cpp")).toEqual(['R"(a']);
  expect(lex("#", "c").directives).toEqual([{ name: "", span: { start: 0, end: 1 }, tokens: [] }]);
});

test("a byte order mark and lone carriage returns are white space", () => {
  const text = "\uFEFF#define A\r#define B\rx";
  expect(lex(text, "c").directives.map((d) => d.span.start)).toEqual([1, 11]);
  expect(textsOf(text)).toEqual(["x"]);
});

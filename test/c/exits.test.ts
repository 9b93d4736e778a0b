import { expect, test } from "vitest";
import { exitsWithout } from "../../server/src/c/exits.ts";
import { parseText } from "../support/c-parser.ts";

const exits = (body: string): string[] => {
  const text = `int f() { ${body} }`;
  const { functions } = parseText(text, "a.cpp");
  const isDone = exitsWithout(
    functions[0]!.body,
    (e) => e.kind === "call" && e.callee.kind === "name" && e.callee.name === "done",
  );
  return isDone.map((e) => `${e.kind} ${text.slice(e.span.start, e.span.end)}`);
};

test.each([
  ["done();", []],
  ["a();", ["end }"]],
  ["if (a) return 1; done();", ["return return 1;"]],
  ["if (a) { done(); return 1; } return 2;", ["return return 2;"]],
  ["if (a) done(); else done();", []],
  ["if (a) done();", ["end }"]],
  ["if (done()) a(); return 1;", []],
  ["return done();", []],
  ["if (a) goto Exit; done(); Exit: return 1;", []],
  ["while (a) { done(); } return 1;", []],
  ["while (a) { b(); } return 1;", ["return return 1;"]],
  ["switch (a) { case 1: done(); break; } return 1;", []],
  ["try { done(); } catch (...) { } return 1;", []],
  ["throw 1;", []],
  ["{ done(); } return 1;", []],
  ["L: done(); return 1;", []],
  ["auto x = done(); return 1;", []],
  ["\n#ifdef A\n done();\n#endif\n return 1;", []],
  ["\n#ifdef A\n b();\n#else\n return 1;\n#endif\n", ["return return 1;"]],
  ["\n#ifdef A\n b();\n#else\n c();\n#endif\n", ["end }"]],
  ["if (a) return 1; else return 2;", ["return return 1;", "return return 2;"]],
])("%s leaves by %j", (body, expected) => {
  expect(exits(body)).toEqual(expected);
});

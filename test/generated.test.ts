import { expect, test } from "vitest";
import { stale } from "../tools/gen.ts";
import { skeleton } from "../tools/new-rule.ts";
import { readPage } from "./page.ts";

test("generated files are fresh: npm run gen", async () => {
  expect(await stale()).toEqual([]);
});

test.each(["session0/new-rule", "inf/new-rule"])("the page of %s expects a finding that nobody reports yet", (name) => {
  const files = skeleton(name)!;
  expect([...files.keys()]).toEqual([`server/src/rules/${name}.ts`, "docs/rules/new-rule.md"]);
  const cases = readPage(files.get("docs/rules/new-rule.md")!);
  expect(cases.map(({ expected }) => expected.map(({ rule }) => rule))).toEqual([["new-rule"], []]);
});

test.each(["", "ui-call", "Session0/UiCall", "a/b/c", "../x"])("%j names no rule", (name) => {
  expect(skeleton(name)).toBeUndefined();
});

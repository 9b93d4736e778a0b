import { describe, expect, test } from "vitest";
import type { NamedRule } from "../../server/src/rules/rule.ts";
import { defaultSettings } from "../../server/src/rules/settings.ts";
import { at, badCall, compile, driver, fake, open, project } from "./open-workspace.ts";

describe("reports", () => {
  test("of a suppression are kept when no driver needs it", async () => {
    const texts = {
      "a/a.c": "// umdf-disable-next-line bad-call\nvoid f(void) { Bad(); }\n",
      "a/a.vcxproj": project("UMDF", compile("a.c")),
      "b/b.vcxproj": project("UMDF", compile("..\\a\\a.c", "b.c")),
      "b/b.c": "void Known(void);",
    };
    const unused: NamedRule = { ...fake, id: "unused-suppression", on: "c", check: () => [] };
    const knownOnly: NamedRule = {
      ...fake,
      id: "bad-call",
      on: "c",
      check: ({ calls }, { symbols }) =>
        calls
          .filter(({ name }) => name === "Bad" && symbols.declares("Known"))
          .map(({ nameSpan }) => ({ span: nameSpan, message: "bad" })),
    };
    expect(await open(texts, defaultSettings, [knownOnly, unused]).findings("a/a.c")).toEqual([]);
    const idle = await open({ ...texts, "b/b.c": "" }, defaultSettings, [knownOnly, unused]).findings("a/a.c");
    expect(idle).toHaveLength(1);
  });

  test("of the other rules stand when one throws, which is said once", async () => {
    const broken: NamedRule = {
      ...fake,
      id: "broken",
      on: "c",
      check: () => {
        throw new Error("oops");
      },
    };
    const { findings, log } = open(driver, defaultSettings, [broken, badCall]);
    expect(await findings("driver/a.c")).toEqual(["umdf2"]);
    expect(await findings("driver/b.c")).toEqual([]);
    expect(log).toEqual(["Rule broken failed: Error: oops"]);
  });

  test("are not made for work that is stopped", async () => {
    const { workspace, parsed } = open(driver);
    expect(await workspace.reportsFor(at("driver/a.c"), { isCancellationRequested: true })).toEqual([]);
    expect(parsed).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../server/src/rules/settings.ts";
import { at, bad, compile, driver, open, pathOf, program, project } from "./open-workspace.ts";

describe("a document's packages", () => {
  test("are read with their headers, and nothing else is", async () => {
    const { members, host } = open({ ...driver, "elsewhere/other.c": bad, "elsewhere/other.h": "" });
    expect(await members("driver/a.c")).toEqual(["driver/a.c", "driver/b.c", "inc/p.h", "inc/q.h"]);
    expect(host.reads.map(pathOf).filter((path) => path.startsWith("elsewhere"))).toEqual([]);
  });

  test("are found from each of their files", async () => {
    const { packages } = open(driver);
    for (const path of Object.keys(driver)) expect(await packages(path)).toEqual(["driver/driver.vcxproj"]);
  });

  test("may be several: each judges the file by its own symbols", async () => {
    const { packages, findings } = open({
      ...driver,
      "driver/b.c": "void Known(void);",
      "second/second.vcxproj": project("UMDF", compile("..\\driver\\a.c")),
      "tool/tool.vcxproj": program(compile("..\\driver\\a.c")),
    });
    expect(await packages("driver/a.c")).toEqual([
      "driver/driver.vcxproj",
      "second/second.vcxproj",
      "tool/tool.vcxproj",
    ]);
    expect(await findings("driver/a.c")).toEqual(["umdf2 known"]);
  });

  test("do not judge programs, and do not read them", async () => {
    const { findings, members } = open({
      "tool/tool.vcxproj": program(compile("m.c", "n.c")),
      "tool/m.c": `#include "m.h"\n${bad}`,
      "tool/n.c": bad,
      "tool/m.h": "",
    });
    expect(await findings("tool/m.c")).toEqual([]);
    expect(await members("tool/m.c")).toEqual(["tool/m.c"]);
  });

  test("of a header that a program lists too are the drivers that include it", async () => {
    const { packages, findings } = open({
      ...driver,
      "tool/tool.vcxproj": program('<ClInclude Include="..\\inc\\q.h"/>'),
    });
    expect(await packages("inc/q.h")).toEqual(["tool/tool.vcxproj", "driver/driver.vcxproj"]);
    expect(await findings("inc/q.h")).toEqual(["umdf2"]);
  });

  test("read a kernel-mode driver only when it is a client", async () => {
    const kernel = { "sys/sys.vcxproj": project("KMDF", compile("a.c", "b.c")), "sys/a.c": "int a;" };
    const plain = open({ ...kernel, "sys/b.c": "int b;" });
    expect(await plain.members("sys/a.c")).toEqual(["sys/a.c"]);
    const client = open({ ...kernel, "sys/b.c": "// umdf: kernel-client\n" });
    expect(await client.members("sys/a.c")).toEqual(["sys/a.c", "sys/b.c"]);
    const [known] = await client.workspace.packagesOf(at("sys/a.c"));
    expect(known!.kernelClient!.evidence!.uri).toBe(at("sys/b.c"));
  });
});

describe("a source that belongs to nothing", () => {
  test("is a package of its own, of the kind its includes tell", async () => {
    const { findings, packages } = open({
      "a.c": `#include <windows.h>\n#include "b.h"\n${bad}`,
      "b.h": "#include <wdf.h>\n",
    });
    expect(await packages("a.c")).toEqual(["a.c"]);
    expect(await findings("a.c")).toEqual(["umdf2"]);
  });

  test("is judged as a driver on demand", async () => {
    const texts = { "a.c": bad };
    expect(await open(texts).findings("a.c")).toEqual([]);
    const opened = open(texts, { ...defaultSettings, assumeDriver: true });
    expect(await opened.findings("a.c")).toEqual(["umdf2"]);
    opened.workspace.configure(defaultSettings);
    expect(await opened.findings("a.c")).toEqual([]);
  });

  test("may lie in no folder of the workspace", async () => {
    const { workspace } = open({});
    const uri = "untitled:Untitled-1.c";
    workspace.set({ uri, version: 1, text: `#include <windows.h>\n#include <wdf.h>\n${bad}` });
    expect((await workspace.reportsFor(uri)).map(({ message }) => message)).toEqual(["umdf2"]);
  });
});

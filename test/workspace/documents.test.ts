import { describe, expect, test } from "vitest";
import { createWorkspace } from "../../server/src/workspace.ts";
import { parseC } from "../support/c-parser.ts";
import { memoryHost } from "./memory-host.ts";
import { at, bad, compile, driver, open, project, root } from "./open-workspace.ts";

describe("open documents", () => {
  test("win over the disk until they are closed", async () => {
    const { edit, findings, workspace } = open(driver);
    edit("driver/a.c", "int a;");
    expect(await findings("driver/a.c")).toEqual([]);
    expect(workspace.versionOf(at("driver/a.c"))).toBe(1);
    workspace.close(at("driver/a.c"));
    expect(await findings("driver/a.c")).toEqual(["umdf2"]);
    expect(workspace.versionOf(at("driver/a.c"))).toBeUndefined();
  });

  test("may be spelled otherwise than the host spells them", async () => {
    const { workspace } = open(driver);
    const uri = "file:///W/Driver/%61.c";
    workspace.set({ uri, version: 3, text: `${bad}${bad}` });
    expect(await workspace.reportsFor(uri)).toHaveLength(2);
    const [found] = await workspace.packagesOf(at("driver/b.c"));
    expect(found!.sources.map((file) => file.uri)).toContain(uri);
  });

  test("that are edited cost one parse, and the package stays when nothing changed", async () => {
    const { edit, workspace, parsed } = open(driver);
    const [before] = await workspace.packagesOf(at("driver/a.c"));
    expect(await workspace.packagesOf(at("driver/b.c"))).toEqual([before]);
    expect((await workspace.packagesOf(at("driver/b.c")))[0]).toBe(before);
    parsed.length = 0;
    edit("driver/b.c", "int c;");
    const [after] = await workspace.packagesOf(at("driver/a.c"));
    expect(parsed).toEqual(["driver/b.c"]);
    expect(after).not.toBe(before);
    expect(after!.sources[0]).toBe(before!.sources[0]);
  });

  test("edited while they are being read count as they are then", async () => {
    const { edit, findings } = open(driver);
    const answer = findings("driver/a.c");
    edit("driver/a.c", `${bad}${bad}`);
    expect(await answer).toHaveLength(2);
  });

  test("of a project change the members, and keep them while its XML is broken", async () => {
    const { edit, members } = open(driver);
    edit("driver/driver.vcxproj", project("UMDF", compile("b.c")));
    expect(await members("driver/b.c")).toEqual(["driver/b.c"]);
    edit("driver/driver.vcxproj", "<Project><");
    expect(await members("driver/b.c")).toEqual(["driver/b.c"]);
  });

  test("of an INF are the package's INF", async () => {
    const { edit, findings } = open(driver);
    expect(await findings("driver/driver.inf")).toEqual(["1"]);
    edit("driver/driver.inf", "[Version]\n[More]\n");
    expect(await findings("driver/driver.inf")).toEqual(["2"]);
  });

  test("that are new are found by includes before they are saved", async () => {
    const { edit, members } = open({ ...driver, "driver/b.c": '#include "new.h"\n' });
    expect(await members("driver/b.c")).not.toContain("driver/new.h");
    edit("driver/new.h", "");
    expect(await members("driver/b.c")).toContain("driver/new.h");
  });
});

describe("files on the disk", () => {
  test("are read again when they change", async () => {
    const { host, findings, workspace } = open(driver);
    await findings("driver/a.c");
    host.files.set(at("driver/a.c"), "int a;");
    expect(await findings("driver/a.c")).toEqual(["umdf2"]);
    workspace.filesChanged([{ uri: at("driver/a.c"), type: "changed" }]);
    expect(await findings("driver/a.c")).toEqual([]);
  });

  test("may come and go, whole folders too", async () => {
    const { host, packages, workspace } = open({ "a.c": "" });
    await packages("a.c");
    host.files.set(at("p/p.vcxproj"), project("UMDF", compile("..\\a.c")));
    workspace.filesChanged([
      { uri: at("p/p.vcxproj"), type: "created" },
      { uri: "file:///other/x.c", type: "created" },
    ]);
    expect(await packages("a.c")).toEqual(["p/p.vcxproj"]);
    workspace.filesChanged([{ uri: at("p"), type: "deleted" }]);
    expect(await packages("a.c")).toEqual(["a.c"]);
  });

  test("that vanish are left out and logged once", async () => {
    const { host, members, log } = open(driver);
    host.files.delete(at("driver/b.c"));
    expect(await members("driver/a.c")).not.toContain("driver/b.c");
    await members("driver/a.c");
    expect(log).toEqual([`Skipped ${at("driver/b.c")}: no such file`]);
  });

  test("that are no text or too large are left out and logged", async () => {
    const { members, log, workspace } = open({
      ...driver,
      "driver/b.c": Uint8Array.of(65, 0, 66),
      "inc/q.h": " ".repeat(8 * 1024 * 1024 + 1),
    });
    expect(await members("driver/a.c")).toEqual(["driver/a.c", "inc/p.h"]);
    expect(log).toEqual([
      `Skipped ${at("driver/b.c")}: it is no text file`,
      `Skipped ${at("inc/q.h")}: it is larger than 8 MB`,
    ]);
    expect(await workspace.packagesOf(at("driver/b.c"))).toEqual([]);
  });

  test("in UTF-16 are read as such", async () => {
    const text = "\uFEFF[Version]\n[Two]\n";
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    expect(await open({ "a.inf": bytes }).findings("a.inf")).toEqual(["2"]);
  });
});

describe("folders", () => {
  test("may be several, and may be taken away", async () => {
    const { host, workspace, packages } = open(driver);
    host.files.set("file:///v/driver.inf", "[Version]\n");
    workspace.setFolders([root, "file:///v"]);
    expect(await workspace.files()).toContain("file:///v/driver.inf");
    expect(await packages("driver/a.c")).toEqual(["driver/driver.vcxproj"]);
    workspace.setFolders(["file:///v"]);
    expect(await workspace.files()).toEqual(["file:///v/driver.inf"]);
  });

  test("that cannot be listed are empty", async () => {
    const host = { ...memoryHost([]), list: () => Promise.reject(new Error("gone")) };
    const log: string[] = [];
    const workspace = createWorkspace({ host, parseC, log: (line) => log.push(line) });
    workspace.setFolders([root]);
    expect(await workspace.files()).toEqual([]);
    expect(log).toEqual([`Cannot list ${root}: Error: gone`]);
  });
});

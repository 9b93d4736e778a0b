import { describe, expect, test } from "vitest";
import { packageDefines } from "../../server/src/package/defines.ts";
import { kindByIncludes, resolveInclude } from "../../server/src/package/includes.ts";
import { linkPackage } from "../../server/src/package/link.ts";
import { roleOfMember } from "../../server/src/package/roles.ts";
import { indexFiles } from "../../server/src/project/files.ts";
import type { DriverKind } from "../../server/src/project/model.ts";
import { parseText } from "../support/c-parser.ts";

function link(texts: Readonly<Record<string, string>>, driverKind: DriverKind = "umdf2") {
  const defines = packageDefines(driverKind, undefined);
  const sources = Object.entries(texts).map(([name, text]) => parseText(text, name, defines));
  return linkPackage({ id: "file:///driver", driverKind, sources, infs: [], defines });
}

const roles = (text: string, name: string, file = "driver.c") => link({ [file]: text }).symbols.roles(name);

describe("roles", () => {
  test.each([
    ["a declaration", "EVT_WDF_TIMER OnTick;", ["EVT_WDF_TIMER"]],
    ["a member of a configuration", "void f(void) { cfg.EvtTimerFunc = OnTick; }", ["EVT_WDF_TIMER"]],
    ["a queue's configuration", "void f(void) { cfg->EvtIoRead = &OnTick; }", ["EVT_WDF_IO_QUEUE_IO_READ"]],
    ["an initialiser", "void f(void) { WDF_TIMER_CONFIG_INIT(&cfg, (PFN_WDF_TIMER)OnTick); }", ["EVT_WDF_TIMER"]],
    ["a registration", "void f(WDFREQUEST r) { WdfRequestMarkCancelable(r, OnTick); }", ["EVT_WDF_REQUEST_CANCEL"]],
    [
      "several places, once each",
      "EVT_WDF_TIMER OnTick; void f(void) { c.EvtTimerFunc = OnTick; d.EvtDeviceD0Entry = OnTick; }",
      ["EVT_WDF_TIMER", "EVT_WDF_DEVICE_D0_ENTRY"],
    ],
    ["nothing", "void f(void) { cfg.EvtFoo = OnTick; toString(OnTick); constructor(1, OnTick); }", []],
  ])("from %s", (_, text, found) => expect(roles(text, "OnTick")).toEqual(found));

  test("a cleanup callback has one name for all kinds of object", () => {
    expect(roles("EVT_WDF_DEVICE_CONTEXT_CLEANUP Clean;", "Clean")).toEqual(["EVT_WDF_OBJECT_CONTEXT_CLEANUP"]);
  });

  test("of UMDF 1 are the names of the methods the framework calls", () => {
    const text =
      "void CQueue::OnRead(IWDFIoQueue *q, IWDFIoRequest *r, SIZE_T n) { } void CQueue::OnHelp(int x) { } void OnWrite(IWDFIoQueue *q) { }";
    expect(roles(text, "OnRead", "q.cpp")).toEqual(["OnRead"]);
    expect(roles(text, "OnHelp", "q.cpp")).toEqual([]);
    expect(roles(text, "OnWrite", "q.cpp")).toEqual([]);
  });

  test.each([
    ["EvtDeviceD0Entry", "EVT_WDF_DEVICE_D0_ENTRY"],
    ["EvtIoDeviceControl", "EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL"],
    ["EvtDeviceArmWakeFromSxWithReason", "EVT_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON"],
    ["EvtInterruptWorkItem", "EVT_WDF_INTERRUPT_WORKITEM"],
    ["EvtSomethingOfMine", undefined],
    ["Event", undefined],
  ])("the member %s asks for %s", (member, role) => expect(roleOfMember(member)).toBe(role));
});

describe("symbols", () => {
  const { symbols, sources } = link({
    "a.c": "#define TWICE(x) ((x) * 2)\n#define LIMIT 4\nvoid Shared(void);\nstatic void Own(void) { }",
    "b.cpp": "struct Queue { int depth; void Push(); };\nvoid Shared(void) { }",
  });

  test("are found by name in all files", () => {
    expect(symbols.functions("Shared").map(({ file }) => file)).toEqual([sources[1]]);
    expect(symbols.prototypes("Shared").map(({ file }) => file)).toEqual([sources[0]]);
    expect(symbols.macros("LIMIT")[0]!.fact.body).toBe("4");
    expect(symbols.structs("Queue")[0]!.fact.fields.map(({ name }) => name)).toEqual(["depth"]);
    expect(symbols.functions("toString")).toEqual([]);
  });

  test("tell whether a call means a function, method or macro of the package", () => {
    const names = ["Shared", "Own", "Push", "TWICE", "LIMIT", "MessageBoxW"];
    expect(names.filter(symbols.declares)).toEqual(["Shared", "Own", "Push", "TWICE"]);
    expect(names.filter(symbols.declaresFree)).toEqual(["Shared", "Own", "TWICE"]);
  });
});

test("a comment makes a kernel-mode driver a client, a UMDF driver not", () => {
  const text = "int x; /* umdf: kernel-client */";
  const client = link({ "a.c": text }, "kmdf").kernelClient!;
  expect(text.slice(client.evidence!.span.start, client.evidence!.span.end)).toBe("/* umdf: kernel-client */");
  expect(link({ "a.c": text }).kernelClient).toBeUndefined();
  expect(link({ "a.c": 'char *s = "umdf: kernel-client";' }, "wdm").kernelClient).toBeUndefined();
});

describe("definitions", () => {
  test("know that a UMDF driver runs in user mode, and its version", () => {
    const defines = packageDefines("umdf2", { target: "2.33" }, { defines: new Map([["MINE", "3"]]) });
    expect(defines.has("_KERNEL_MODE")).toBe(true);
    expect(defines.get("_KERNEL_MODE")).toBeUndefined();
    expect(Object.fromEntries(defines)).toMatchObject({
      UMDF_VERSION_MAJOR: "2",
      UMDF_VERSION_MINOR: "33",
      MINE: "3",
    });
  });

  test("leave a version open that nobody states, or states as a number only the build knows", () => {
    expect(packageDefines("umdf2", undefined).has("UMDF_VERSION_MINOR")).toBe(false);
    expect(packageDefines("umdf2", { target: "2.*" }).has("UMDF_VERSION_MINOR")).toBe(false);
  });

  test("leave a version open that the project's configurations disagree on", () => {
    const umdf = { target: "2.15" };
    expect(packageDefines("umdf2", umdf, { defines: new Map(), umdf }).has("UMDF_VERSION_MINOR")).toBe(false);
    const defines = new Map([["UMDF_VERSION_MINOR", "15"]]);
    expect(packageDefines("umdf2", umdf, { defines, umdf }).get("UMDF_VERSION_MINOR")).toBe("15");
  });

  test("of a kernel-mode driver are the other way round", () => {
    expect(packageDefines("kmdf", undefined).get("_KERNEL_MODE")).toBe("1");
    expect(packageDefines("wdm", undefined).get("UMDF_VERSION_MAJOR")).toBeUndefined();
  });
});

describe("includes", () => {
  const files = indexFiles(["file:///w/src/a.h", "file:///w/inc/a.h", "file:///w/inc/Sub/b.h"]);
  const resolve = (path: string, system = false) =>
    resolveInclude({ path, system }, "file:///w/src/a.c", ["file:///w/inc"], files);

  test("are sought beside the file first, then in the include folders", () => {
    expect(resolve("a.h")).toBe("file:///w/src/a.h");
    expect(resolve("a.h", true)).toBe("file:///w/inc/a.h");
    expect(resolve("sub\\B.h")).toBe("file:///w/inc/Sub/b.h");
    expect(resolve("../inc/a.h")).toBe("file:///w/inc/a.h");
    expect(resolve("wdf.h")).toBeUndefined();
  });

  test.each([
    ["#include <windows.h>\n#include <wdf.h>", "umdf2"],
    ["#include <wudfddi.h>", "umdf1"],
    ["#include <ntddk.h>\n#include <wdf.h>", "kmdf"],
    ["#include <wdm.h>", "wdm"],
    ["#include <wdf.h>", "unknown"],
    ["#include <windows.h>", "unknown"],
    ["#ifdef _KERNEL_MODE\n#include <ntddk.h>\n#else\n#include <Windows.h>\n#endif\n#include <wdf.h>", "umdf2"],
    ["#ifdef MAYBE\n#include <ntddk.h>\n#endif\n#include <windows.h>\n#include <wdf.h>", "umdf2"],
    ["HRESULT OnDeviceAdd(IWDFDriver *d) { }", "umdf1"],
  ])("%j make %s", (text, kind) => {
    expect(kindByIncludes([parseText(text, "a.cpp", packageDefines("unknown", undefined))])).toBe(kind);
  });
});

import { describe, expect, test } from "vitest";
import type { NamedRule } from "../../server/src/rules/rule.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { defaultSettings } from "../../server/src/rules/settings.ts";
import rule from "../../server/src/rules/timers/threadpool-work.ts";
import { applyEdits, editsByFile } from "../../server/src/text/source.ts";
import { pathOf } from "../support/open-package.ts";
import { changed, open } from "./timer-sample.ts";

const named: NamedRule = { ...rule, id: "threadpool-work", area: "timers" };

type Files = Readonly<Record<string, string>>;

const reportsOf = (files: Files) => {
  const { files: all, driver } = open(files);
  return all.flatMap((file) =>
    runRules([named], file, driver, {
      crashed: (_, error) => {
        throw error;
      },
    }),
  );
};

const fixesOf = (files: Files) => reportsOf(files).flatMap((report) => report.fixes?.() ?? []);

function fixed(files: Files, path: string): string {
  const edits = [...editsByFile(fixesOf(files)[0]?.edits ?? [])].find(([uri]) => pathOf(uri) === path);
  return applyEdits(files[path]!, edits?.[1] ?? []);
}

describe("work that the driver keeps", () => {
  const header = `#include <wdf.h>

typedef struct _PAD_CONTEXT {
    WDFDEVICE Device;
    PTP_WORK Work;
} PAD_CONTEXT, *PPAD_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(PAD_CONTEXT, PadGetContext)
`;
  const creation = "context->Work = CreateThreadpoolWork(PadRun, context, NULL);";
  const submit = "    SubmitThreadpoolWork(Context->Work);\n";
  const source = `#include "Pad.h"

VOID CALLBACK PadRun(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_WORK Work)
{
    PPAD_CONTEXT context = (PPAD_CONTEXT)Context;
    UNREFERENCED_PARAMETER(Instance);
    UNREFERENCED_PARAMETER(Work);
    PadPoll(context->Device);
}

NTSTATUS PadCreate(WDFDEVICE Device)
{
    PPAD_CONTEXT context = PadGetContext(Device);

    ${creation}
    if (context->Work == NULL) {
        return STATUS_NO_MEMORY;
    }
    return STATUS_SUCCESS;
}

VOID PadSubmit(PPAD_CONTEXT Context)
{
${submit}}

VOID PadWait(PPAD_CONTEXT Context)
{
    WaitForThreadpoolWorkCallbacks(Context->Work, TRUE);
}
`;

  test("has a fix whose preview tells what is different", () => {
    const [fix] = fixesOf({ "Pad.h": header, "Pad.c": source });
    expect(fix).toMatchObject({ title: "Replace the threadpool work by a framework work item", safe: false });
    expect(fix!.preview).toContain("SubmitThreadpoolWork ran PadRun once for every call");
    expect(fix!.preview).toContain("used to be cancelled");
  });

  test("waits for pending runs as before when they were not cancelled", () => {
    const text = changed(source, "Work, TRUE)", "Work, FALSE)");
    expect(fixesOf({ "Pad.h": header, "Pad.c": text })[0]?.preview).not.toContain("cancelled");
    expect(fixed({ "Pad.h": header, "Pad.c": text }, "Pad.c")).toContain("    WdfWorkItemFlush(Context->Work);\n");
  });

  test.each<readonly [string, string, string]>([
    ["callback environment", creation, changed(creation, "NULL", "&Environment")],
    ["work made twice", creation, `${creation}\n    ${creation}`],
    ["the work is handed on", submit, `${submit}    PadRemember(Context->Work);\n`],
    [
      "the work is copied",
      submit,
      `${submit}    PadWorks[0] = Context->Work;
`,
    ],
    ["the instance is used", "UNREFERENCED_PARAMETER(Instance);", "CallbackMayRunLong(Instance);"],
    ["it waits for itself", "UNREFERENCED_PARAMETER(Work);", "WaitForThreadpoolWorkCallbacks(Work, TRUE);"],
    ["the callback is called", submit, `${submit}    PadRun(NULL, Context, NULL);\n`],
    ["DriverEntry", "NTSTATUS PadCreate(WDFDEVICE Device)", "NTSTATUS DriverEntry(WDFDEVICE Device)"],
    ["a dead branch names the work", submit, `${submit}#if 0\n    PadRemember(Context->Work);\n#endif\n`],
    ["also compiled for the kernel", submit, `${submit}#ifdef _KERNEL_MODE\n    PadPoll();\n#endif\n`],
  ])("no fix: %s", (_, from, to) => {
    const files = { "Pad.h": header, "Pad.c": changed(source, from, to) };
    expect(reportsOf(files)).not.toEqual([]);
    expect(fixesOf(files)).toEqual([]);
  });

  test("related places are the other calls", () => {
    const [report] = reportsOf({ "Pad.h": header, "Pad.c": source });
    expect(report?.related?.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      "SubmitThreadpoolWork",
      "WaitForThreadpoolWorkCallbacks",
    ]);
  });

  test.each(["umdf1", "unknown"] as const)("a driver of kind %s gets no fix", (driverKind) => {
    const opened = open({ "Pad.h": header, "Pad.c": source });
    const settings = { ...defaultSettings, assumeDriver: true };
    const driver = { ...opened.driver, driverKind };
    const reports = opened.files.flatMap((file) => runRules([named], file, driver, { settings }));
    expect(reports).toHaveLength(1);
    expect(reports.flatMap((report) => report.fixes?.() ?? [])).toEqual([]);
  });

  test("a framework older than 1.11 says nothing", () => {
    const opened = open({ "Pad.h": header, "Pad.c": source });
    const driver = { ...opened.driver, driverKind: "umdf1" as const, umdf: { target: "1.9" } };
    expect(opened.files.flatMap((file) => runRules([named], file, driver))).toEqual([]);
  });
});

describe("a function that is queued", () => {
  const field = "    LONG Level;\n";
  const header = `#include <wdf.h>

typedef struct _PAD_CONTEXT {
    WDFDEVICE Device;
${field}} PAD_CONTEXT, *PPAD_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(PAD_CONTEXT, PadGetContext)

DWORD WINAPI PadRun(PVOID Context);
`;
  const queue = "    QueueUserWorkItem(PadRun, Context, WT_EXECUTEDEFAULT);\n";
  const check = "    if (!NT_SUCCESS(status)) {\n        return status;\n    }\n";
  const store = "    PadGetContext(device)->Device = device;\n";
  const source = `#include "Pad.h"

NTSTATUS PadDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDFDEVICE device;
    WDF_OBJECT_ATTRIBUTES attributes;

    UNREFERENCED_PARAMETER(Driver);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, PAD_CONTEXT);
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
${check}${store}    return status;
}

VOID PadChanged(PPAD_CONTEXT Context)
{
${queue}}

DWORD WINAPI PadRun(PVOID Context)
{
    PadPoll(((PPAD_CONTEXT)Context)->Device);
    return 0;
}
`;
  const files = { "Pad.h": header, "Pad.c": source };

  test("gets a work item of the device", () => {
    expect(fixed(files, "Pad.h")).toContain(`${field}    WDFWORKITEM RunWorkItem;\n}`);
    expect(fixed(files, "Pad.h")).toContain("EVT_WDF_WORKITEM PadRun;\n");
    expect(fixed(files, "Pad.c")).toContain("    WdfWorkItemEnqueue(Context->RunWorkItem);\n");
    expect(fixesOf(files)[0]?.preview).toContain("PadDeviceAdd makes RunWorkItem, a child of device");
  });

  test.each<readonly [string, string]>([
    ["WT_EXECUTELONGFUNCTION", "Context, WT_EXECUTELONGFUNCTION"],
    ["a call for the context", "PadGetContext(PadDevice()), 0"],
  ])("with %s", (_, args) =>
    expect(fixesOf({ ...files, "Pad.c": changed(source, "Context, WT_EXECUTEDEFAULT", args) })).toHaveLength(1),
  );

  test.each<readonly [string, string, string]>([
    ["a thread of a certain kind", "WT_EXECUTEDEFAULT", "WT_EXECUTEINIOTHREAD"],
    ["the caller's token", "WT_EXECUTEDEFAULT", "WT_TRANSFER_IMPERSONATION"],
    ["another context", "PadRun, Context", "PadRun, Context->Device"],
    ["no context", "PadRun, Context", "PadRun, NULL"],
    ["a result that is kept", "    QueueUserWorkItem(", "    BOOL queued = QueueUserWorkItem("],
    [
      "a branch for success",
      queue,
      `${queue.trimEnd().replace(/;$/, "").replace("    ", "    if (")}) {\n        PadMark();\n    }\n`,
    ],
    ["queued in two places", queue, queue + queue],
    ["a computed result", "return 0;", "return PadResult();"],
    ["a device without a test", check, ""],
    ["a test that goes on", check, "    if (!NT_SUCCESS(status)) {\n        PadTrace();\n    }\n"],
    ["a context that is cleared", store, `    RtlZeroMemory(PadGetContext(device), sizeof(PAD_CONTEXT));\n${store}`],
    [
      "a context of several objects",
      store,
      `    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&other, PAD_CONTEXT);\n${store}`,
    ],
    ["devices of two kinds", store, `${store}    WdfDeviceCreate(&DeviceInit, &attributes, &device);\n`],
    ["an unknown device", "&attributes, &device", "WDF_NO_OBJECT_ATTRIBUTES, &device"],
  ])("no fix: %s", (_, from, to) => {
    const text = changed(source, from, to);
    expect(reportsOf({ ...files, "Pad.c": text })).not.toEqual([]);
    expect(fixesOf({ ...files, "Pad.c": text })).toEqual([]);
  });

  test("no fix: the callback is unknown where the device is made", () => {
    const { "Pad.h": head } = { "Pad.h": changed(header, "DWORD WINAPI PadRun(PVOID Context);\n", "") };
    const at = source.indexOf("VOID PadChanged");
    const split = { "Pad.h": head, "Pad.c": source.slice(0, at), "Run.c": `#include "Pad.h"\n\n${source.slice(at)}` };
    expect(fixesOf(split)).toEqual([]);
  });
});

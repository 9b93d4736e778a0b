import { describe, expect, test } from "vitest";
import { runRules } from "../../server/src/rules/run.ts";
import { defaultSettings } from "../../server/src/rules/settings.ts";
import {
  add,
  changed,
  check,
  creation,
  due,
  fixesOf,
  header,
  named,
  open,
  reportsOf,
  source,
  start,
} from "./timer-sample.ts";

test("the sample driver has a fix", () => {
  const [fix] = fixesOf({ "Pad.h": header, "Pad.c": source });
  expect(fix).toMatchObject({ title: "Replace the threadpool timer by a framework timer", safe: false });
  expect(fix!.preview).toContain("Timer becomes a child of Device");
});

describe("no fix", () => {
  const environment = changed(creation, "NULL", "&Environment");
  test.each<readonly [string, string, string]>([
    ["callback environment", creation, environment],
    ["a timer made twice", ...add(creation, `\n    ${creation}`)],
    ["IsThreadpoolTimerSet", start, `    if (!IsThreadpoolTimerSet(Context->Timer)) ${start.trim()}\n`],
    ["the timer is handed on", ...add(start, "    PadRemember(Context->Timer);\n")],
    ["the timer is copied", ...add(start, "    PadTimers[0] = Context->Timer;\n")],
    ["its address is taken", ...add(start, "    PadFill(&Context->Timer);\n")],
    ["a lambda", "PadTick, context", "[](PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER) {}, context"],
    ["a dead branch names the timer", ...add(start, "#if 0\n    PadRemember(Context->Timer);\n#endif\n")],
    ["a macro names the timer", ...add('#include "Pad.h"\n', "#define PAD_TIMER(Pad) ((Pad)->Timer)\n")],
    ["unreadable text names the timer", ...add(start, "    PAD_IF Context->Timer PAD_THEN(;\n")],
    ["another period", ...add(start, changed(start, "20", "30"))],
    ["another window", ...add(start, changed(start, "20, 0", "20, 5"))],
    ["a period that is not constant", "&time, 20", "&time, Context->Delay"],
    ["a period that is too long", "&time, 20", "&time, 0x80000000"],
    ["an absolute time", due, "    GetSystemTimeAsFileTime(&time);\n"],
    ["a due time in a field", "&time", "&Context->Due"],
    ["a FILETIME that somebody else fills in", due, "    PadComputeDue(&time);\n"],
    [
      "a FILETIME that depends on the path",
      start,
      `    if (Context->Delay)\n        time.dwLowDateTime = 5;\n${start}`,
    ],
    ["a due time that changes in the loop", start, `    for (;;) {\n${start}    time.dwLowDateTime = 5;\n    }\n`],
    ["half a due time", "    time.dwHighDateTime = due.HighPart;\n", ""],
    ["halves of two due times", "due.HighPart", "other.HighPart"],
    ["a static due time", "    FILETIME time;", "    static FILETIME time;"],
    ["a wait without a stop", "    SetThreadpoolTimer(Context->Timer, NULL, 0, 0);\n", ""],
    ["the instance is used", "UNREFERENCED_PARAMETER(Instance);", "CallbackMayRunLong(Instance);"],
    ["the callback is called", ...add(start, "    PadTick(NULL, Context, NULL);\n")],
    ["the callback is registered elsewhere", ...add(start, "    PadRegister(PadTick);\n")],
    [
      "the callback waits for itself",
      "UNREFERENCED_PARAMETER(Timer);",
      "WaitForThreadpoolTimerCallbacks(Timer, TRUE);",
    ],
    ["the callback closes its timer", "UNREFERENCED_PARAMETER(Timer);", "CloseThreadpoolTimer(Timer);"],
    ["the callback hands its timer on", "UNREFERENCED_PARAMETER(Timer);", "PadRemember(Timer);"],
    ["the callback has another signature", "PVOID Context, PTP_TIMER Timer", "PVOID Context, PVOID Timer"],
    ["created before the device", "    return status;", "    return WdfDeviceCreate(&Init, NULL, &Device);"],
    ["DriverEntry", "NTSTATUS PadCreate(WDFDEVICE Device)", "NTSTATUS DriverEntry(WDFDEVICE Device)"],
    ["a compound test of the result", "context->Timer == NULL)", "context->Timer == NULL || status)"],
    ["a label before the creation", creation, `Again: ${creation}`],
    ["a later test of the result", check, `    PadPoll(Device);\n${check}`],
    ["created under a condition without braces", creation, `if (Device)\n        ${creation}`],
    ["also compiled for the kernel", ...add('#include "Pad.h"\n', "#ifdef _KERNEL_MODE\n#include <ntddk.h>\n#endif\n")],
    ["cleanup that also runs before the parent goes", ...add(start, "    PadCleanup(Context->Device);\n")],
  ])("%s", (_, from, to) => {
    const files = { "Pad.h": header, "Pad.c": changed(source, from, to) };
    expect(reportsOf(open(files)).map((report) => report.rule.id)).toContain("threadpool-timer");
    expect(fixesOf(files)).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    ["an array of timers", "PTP_TIMER Timer;", "PTP_TIMER Timer[2];"],
    ["two timers in one declaration", "PTP_TIMER Timer;", "PTP_TIMER Timer, Other;"],
    ["a wrapper class", "PTP_TIMER Timer;", "wil::unique_threadpool_timer Timer;"],
    [
      "a header that is also compiled for the kernel",
      "    ULONG Delay;\n",
      "#if !_KERNEL_MODE\n    ULONG Delay;\n#endif\n",
    ],
    ["a header that does not know the framework", header, "struct PAD_CONTEXT { PTP_TIMER Timer; ULONG Delay; };\n"],
  ])("%s", (_, from, to) => expect(fixesOf({ "Pad.h": changed(header, from, to), "Pad.c": source })).toEqual([]));

  test("another struct with a field of the same name that is hard to tell apart", () => {
    const other = `${header}typedef struct _OTHER { PTP_TIMER Timer; } OTHER, *POTHER;\n`;
    expect(fixesOf({ "Pad.h": other, "Pad.c": source })).toEqual([]);
  });

  test("no device is at hand", () => {
    const other = changed(changed(source, "WDFDEVICE Device)", "PVOID Object)"), "PadGetContext(Device)", "Object");
    const text = changed(other, "    context->Device = Device;\n", "");
    expect(fixesOf({ "Pad.h": changed(header, "WDFDEVICE Device", "PVOID Device"), "Pad.c": text })).toEqual([]);
  });

  test.each(["umdf1", "unknown"] as const)("a driver of kind %s", (driverKind) => {
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

test("the preview names locks, expiries that are cancelled and calls that tell nothing any more", () => {
  const locked = changed(source, "    PadPoll(context->Device);\n", "    EnterCriticalSection(&context->Lock);\n");
  const waiting = changed(locked, "Callbacks(Context->Timer, TRUE)", "Callbacks(Context->Timer, FALSE)");
  const traced = changed(
    waiting,
    "        return STATUS_NO_MEMORY;\n",
    "        PadTrace(GetLastError());\n        return STATUS_NO_MEMORY;\n",
  );
  const preview = fixesOf({ "Pad.h": header, "Pad.c": traced })[0]?.preview;
  expect(preview).toContain("PadTick must not delete the timer");
  expect(preview).toContain("PadTick takes context->Lock");
  expect(preview).toContain("are cancelled");
  expect(preview).toContain("PadCreate still calls GetLastError");
});

test("related places are the timer's other calls", () => {
  const [report] = reportsOf(open({ "Pad.h": header, "Pad.c": source }));
  expect(report?.related?.map(({ span }) => source.slice(span.start, span.end))).toEqual([
    "SetThreadpoolTimer",
    "SetThreadpoolTimer",
    "WaitForThreadpoolTimerCallbacks",
    "CloseThreadpoolTimer",
  ]);
});

test.each<readonly [string, string]>([
  ["an alias closes it", "PTP_TIMER timer = PadGetContext(Object)->Timer; CloseThreadpoolTimer(timer);"],
  ["a macro closes it", "PAD_CLOSE(CloseThreadpoolTimer, PadGetContext(Object)->Timer);"],
  ["a wrapper closes it", "wil::unique_threadpool_timer owner(PadGetContext(Object)->Timer);"],
])("%s, so it is not said that nobody does", (_, close) => {
  const text = changed(source, "CloseThreadpoolTimer(PadGetContext(Object)->Timer);", close);
  expect(reportsOf(open({ "Pad.h": header, "Pad.c": text })).map((report) => report.severity)).toEqual(["information"]);
});

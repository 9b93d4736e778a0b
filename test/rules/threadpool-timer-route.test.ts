import { describe, expect, test } from "vitest";
import { runRules } from "../../server/src/rules/run.ts";
import { changed, named, open } from "./timer-sample.ts";

const project = `<Project>
  <PropertyGroup>
    <UMDF_VERSION_MAJOR>1</UMDF_VERSION_MAJOR>
    <UMDF_VERSION_MINOR>11</UMDF_VERSION_MINOR>
  </PropertyGroup>
</Project>
`;

const header = `#include <wudfddi.h>

class CPad : public IObjectCleanup
{
    CPad() : m_Timer(NULL), m_Count(0) {}
    static VOID CALLBACK OnTimer(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer);
    void OnCleanup(IWDFObject *Object);
    PTP_TIMER m_Timer;
    ULONG m_Count;
};
`;

const creation = "    m_Timer = CreateThreadpoolTimer(OnTimer, this, NULL);\n";
const check = "    if (m_Timer == NULL)\n    {\n        return E_OUTOFMEMORY;\n    }\n";
const stop = "    SetThreadpoolTimer(m_Timer, NULL, 0, 0);\n";
const wait = "    WaitForThreadpoolTimerCallbacks(m_Timer, TRUE);\n";
const close = "    CloseThreadpoolTimer(m_Timer);\n";
const body = "    static_cast<CPad *>(Context)->m_Count++;\n";

const source = `#include "Pad.h"

HRESULT CPad::Initialize(IWDFDevice *Device)
{
    HRESULT hr = S_OK;

${creation}${check}    return hr;
}

VOID CALLBACK CPad::OnTimer(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer)
{
    UNREFERENCED_PARAMETER(Instance);
    UNREFERENCED_PARAMETER(Timer);
${body}}

void CPad::OnCleanup(IWDFObject *Object)
{
${stop}${wait}${close}}
`;

function reportsOf(head: string, text: string, xml = project) {
  const { files, driver } = open({ "Pad.h": head, "Pad.cpp": text, "driver.vcxproj": xml });
  const crashed = (_: unknown, error: unknown): void => {
    throw error;
  };
  return files.flatMap((file) => runRules([named], file, driver, { crashed }));
}

const fixesOf = (head: string, text: string, xml?: string) =>
  reportsOf(head, text, xml).flatMap((report) => report.fixes?.() ?? []);

test("a timer that a class gives itself to has a fix", () => {
  const [fix, ...more] = fixesOf(header, changed(source, body, `    EnterCriticalSection(&s_Lock);\n${body}`));
  expect(more).toEqual([]);
  expect(fix).toMatchObject({ title: "Route this timer through a work item", safe: false });
  expect(fix!.preview).toContain("what OnTimer did is done by OnWorkItem");
  expect(fix!.preview).toContain("OnCleanup must not hold that");
});

test.each<readonly [string, string, string]>([
  ["the device in a field", "    ULONG m_Count;\n", "    ULONG m_Count;\n    CComPtr<IWDFDevice> m_Device;\n"],
  ["the queue in a field", "    ULONG m_Count;\n", "    ULONG m_Count;\n    IWDFIoQueue *m_Device;\n"],
])("with %s", (_, from, to) => {
  const text = changed(
    changed(source, "IWDFDevice *Device", "PVOID Device"),
    "    HRESULT hr",
    "    m_Device = PadTake(Device);\n    HRESULT hr",
  );
  expect(fixesOf(changed(header, from, to), text)).toHaveLength(1);
});

test("a comment stays above the timer, and the work item's place is before it", () => {
  const comment = "    // Ticks.\n";
  const [fix] = fixesOf(header, changed(source, creation, comment + creation));
  const text = changed(source, creation, comment + creation);
  expect(
    fix?.edits.some(({ span, text: made }) => span.start === text.indexOf(comment) && made.includes("CreateWorkItem")),
  ).toBe(true);
});

describe("no fix", () => {
  test.each<readonly [string, string, string]>([
    ["callback environment", "this, NULL", "this, &m_Environment"],
    ["another context", "OnTimer, this", "OnTimer, Device"],
    ["a lambda", "OnTimer, this", "[](PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER) {}, this"],
    ["no test of the result", check, ""],
    ["no HRESULT", "    HRESULT hr = S_OK;\n", ""],
    ["an HRESULT without a value", "    HRESULT hr = S_OK;\n", "    HRESULT hr;\n"],
    ["a result of another type", "HRESULT CPad::Initialize", "NTSTATUS CPad::Initialize"],
    ["no device", "IWDFDevice *Device", "PVOID Device"],
    ["the instance is used", "UNREFERENCED_PARAMETER(Instance);", "CallbackMayRunLong(Instance);"],
    ["the timer is used in the callback", "UNREFERENCED_PARAMETER(Timer);", "PadRemember(Timer);"],
    ["the callback starts a timer", body, `${body}    SetThreadpoolTimer(s_Other, &s_Time, 0, 0);\n`],
    ["the callback needs no object", body, "    PadTick();\n"],
    ["the callback is called", close, `${close}    OnTimer(NULL, this, NULL);\n`],
    ["no stop", stop, ""],
    ["no wait", wait, ""],
    ["no close", close, ""],
    ["closed before the wait", wait + close, close + wait],
    ["closed twice", close, close + close],
    ["an unknown timer is closed", close, `${close}    CloseThreadpoolTimer(Object->Timer());\n`],
    [
      "the wait is in a callback of a queue",
      "CPad::OnCleanup(IWDFObject *Object)",
      "CPad::OnRead(IWDFIoQueue *, IWDFIoRequest *, SIZE_T)",
    ],
    ["the callback cannot be read", body, `${body}    PAD_IF (Context PAD_THEN;\n`],
  ])("%s", (_, from, to) => {
    const text = changed(source, from, to);
    expect(reportsOf(header, text)).not.toEqual([]);
    expect(fixesOf(header, text)).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    ["a constructor that leaves the timer open", "m_Timer(NULL), ", ""],
    ["no constructor", "    CPad() : m_Timer(NULL), m_Count(0) {}\n", ""],
    ["a timer in a list of fields", "PTP_TIMER m_Timer;", "PTP_TIMER m_Timer, m_Other;"],
    ["a callback that is no static member", "static VOID CALLBACK", "VOID CALLBACK"],
  ])("%s", (_, from, to) => expect(fixesOf(changed(header, from, to), source)).toEqual([]));

  test("a framework whose version nobody knows", () => {
    const xml = changed(project, "    <UMDF_VERSION_MINOR>11</UMDF_VERSION_MINOR>\n", "");
    const { files, driver } = open({ "Pad.h": header, "Pad.cpp": source, "driver.vcxproj": xml });
    const { umdf: _, ...unknown } = driver;
    expect(files.flatMap((file) => runRules([named], file, unknown)).flatMap((r) => r.fixes?.() ?? [])).toEqual([]);
  });

  test("UMDF 2", () => expect(fixesOf(header, source, project.replace(">1<", ">2<"))).toEqual([]));
});

test("a timer that only enqueues a work item is no finding", () => {
  const text = changed(source, body, "    static_cast<CPad *>(Context)->m_Work->Enqueue();\n");
  expect(reportsOf(header, text)).toEqual([]);
  expect(reportsOf(header, changed(text, "m_Work->Enqueue();\n", `m_Work->Enqueue();\n${body}`))).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { add, changed, check, converted, due, fixesOf, header, source, start } from "./timer-sample.ts";

describe("due time", () => {
  const given = (time: string) => /WdfTimerStart\(Context->Timer, (.*)\);/.exec(converted(time))?.[1];
  const written = (value: string) => changed(source, due, `    due.QuadPart = ${value};\n`);
  const halves = "    time.dwLowDateTime = due.LowPart;\n    time.dwHighDateTime = due.HighPart;\n";

  test.each([
    ["-100 * 10000LL", "WDF_REL_TIMEOUT_IN_MS(100)"],
    ["-(LONGLONG)30000000", "WDF_REL_TIMEOUT_IN_SEC(3)"],
    ["(LONGLONG)-15", "-15LL"],
    ["-70", "WDF_REL_TIMEOUT_IN_US(7)"],
    ["0", "0"],
    ["5", "5LL"],
    ["-(Context->Delay * 10000LL)", "WDF_REL_TIMEOUT_IN_MS(Context->Delay)"],
    ["Int32x32To64(-10000, 250)", "WDF_REL_TIMEOUT_IN_MS(250)"],
    ["WDF_REL_TIMEOUT_IN_MS(40)", "WDF_REL_TIMEOUT_IN_MS(40)"],
    ["-(Context->Delay * 10000)", "(LONGLONG)(-(Context->Delay * 10000))"],
    ["PadDelay(Context)", "(LONGLONG)(PadDelay(Context))"],
  ])("of %s is %s", (value, text) => expect(given(written(value))).toBe(text));

  test.each([
    ["a macro", "#define PAD_MS 250\n", "-PAD_MS * 10000LL", "WDF_REL_TIMEOUT_IN_MS(PAD_MS)"],
    [
      "a constant",
      "static const LONG PadSeconds = 2;\n",
      "-10000000LL * PadSeconds",
      "WDF_REL_TIMEOUT_IN_SEC(PadSeconds)",
    ],
    ["two macros", "#define PAD_MS 250\n#define UNITS 10000\n", "-1 * PAD_MS * UNITS", "WDF_REL_TIMEOUT_IN_MS(PAD_MS)"],
    [
      "macros with parameters",
      "#define RELATIVE(Wait) (-(Wait))\n#define MS(n) ((signed __int64)(n) * 10 * 1000)\n",
      "RELATIVE(MS(75))",
      "WDF_REL_TIMEOUT_IN_MS(75)",
    ],
    ["a macro of a whole time", "#define PAD_DUE (-(75 * 10000))\n", "PAD_DUE", "WDF_REL_TIMEOUT_IN_MS(75)"],
  ])("written with %s", (_, definition, value, text) => {
    const [from, to] = add('#include "Pad.h"\n', definition);
    expect(given(changed(written(value), from, to))).toBe(text);
  });

  test.each([
    ["the address as a pointer to 64 bits", `${due}${halves}`, "    *(LONGLONG *)&time = -50000;\n"],
    ["a member of the cast address", `${due}${halves}`, "    ((PULARGE_INTEGER)&time)->QuadPart = -50000;\n"],
    ["a copy", `${due}${halves}`, "    due.QuadPart = -50000;\n    time = *(PFILETIME)&due;\n"],
    [
      "the older spelling",
      halves,
      "    due.QuadPart = -50000;\n    time.dwLowDateTime = due.u.LowPart;\n    time.dwHighDateTime = due.u.HighPart;\n",
    ],
    [
      "two constants",
      `${due}${halves}`,
      "    time.dwLowDateTime = (DWORD)-50000;\n    time.dwHighDateTime = (DWORD)-1;\n",
    ],
  ])("written through %s", (_, from, to) => {
    const fixed = converted(changed(source, from, to));
    expect(fixed).toContain("    WdfTimerStart(Context->Timer, WDF_REL_TIMEOUT_IN_MS(5));\n");
    expect(fixed).not.toContain("FILETIME");
  });

  test.each([
    ["somebody else computes", "    PadComputeDue(&due);\n"],
    ["depends on the path", `    due.QuadPart = 0;\n    if (Context->Delay)\n    ${due}`],
  ])("that %s stays where it is computed", (_, text) => {
    const fixed = converted(changed(source, due, text));
    expect(fixed).toContain(`${text}    WdfTimerStart(Context->Timer, due.QuadPart);\n`);
    expect(fixed).not.toContain("FILETIME");
  });

  test("another variable instead of a FILETIME", () => {
    const other = changed(source, "    FILETIME time;\n", "");
    const fixed = converted(changed(changed(other, halves, ""), "&time", "(PFILETIME)&due"));
    expect(fixed).toContain(
      "VOID PadStart(PPAD_CONTEXT Context)\n{\n    WdfTimerStart(Context->Timer, WDF_REL_TIMEOUT_IN_MS(100));\n}",
    );
  });

  test("a parameter keeps its name, and its sign is adapted", () => {
    const other = changed(source, "PadStart(PPAD_CONTEXT Context)", "PadStart(PPAD_CONTEXT Context, ULONGLONG due)");
    const text = changed(other, `    LARGE_INTEGER due;\n    FILETIME time;\n\n${due}`, "    FILETIME time;\n\n");
    const halved = "    time.dwLowDateTime = (DWORD)due;\n    time.dwHighDateTime = (DWORD)(due >> 32);\n";
    expect(given(changed(text, halves, halved))).toBe("(LONGLONG)due");
  });

  test("a time that is needed elsewhere stays", () => {
    const fixed = converted(changed(source, ...add(start, "    PadTrace(due.QuadPart);\n")));
    expect(fixed).toContain(`    LARGE_INTEGER due;\n\n${due}    WdfTimerStart(`);
    expect(fixed).not.toContain("FILETIME");
  });
});

describe("creation", () => {
  test.each([
    ["no test", "", "    if (!NT_SUCCESS(status)) {\n        return status;\n    }\n"],
    [
      "a test by negation",
      "    if (!context->Timer)\n        return STATUS_NO_MEMORY;\n",
      "    if (!NT_SUCCESS(status))\n        return status;\n",
    ],
    [
      "a branch that only sets the status",
      "    if (NULL == context->Timer) {\n        status = STATUS_NO_MEMORY;\n    }\n",
      "",
    ],
    [
      "a branch on success",
      "    if (context->Timer) {\n        PadPoll(Device);\n    } else {\n        status = STATUS_NO_MEMORY;\n    }\n",
      "    if (NT_SUCCESS(status)) {\n        PadPoll(Device);\n    }\n",
    ],
  ])("with %s", (_, before, after) => {
    const fixed = converted(changed(source, check, before));
    expect(fixed).toContain(
      `    status = WdfTimerCreate(&timerConfig, &timerAttributes, &context->Timer);\n${after}    return status;\n`,
    );
  });

  test("a status that is still needed is not overwritten", () => {
    const fixed = converted(
      changed(
        source,
        "    context->Device = Device;\n",
        "    context->Device = Device;\n    status = PadOpen(Device);\n",
      ),
    );
    expect(fixed).toContain("    timerStatus = WdfTimerCreate(");
    expect(fixed).toContain("        return timerStatus;\n");
  });

  test("a function that returns nothing", () => {
    const plain = changed(changed(source, check, ""), "NTSTATUS PadCreate", "VOID PadCreate");
    const fixed = converted(
      changed(changed(plain, "    NTSTATUS status = STATUS_SUCCESS;\n", ""), "    return status;\n", ""),
    );
    expect(fixed).toContain("    (VOID)WdfTimerCreate(&timerConfig, &timerAttributes, &context->Timer);\n}");
  });

  test("names that are taken", () => {
    const fixed = converted(
      changed(
        source,
        "    NTSTATUS status = STATUS_SUCCESS;\n",
        "    NTSTATUS status = STATUS_SUCCESS;\n    ULONG timerConfig = 0;\n",
      ),
    );
    expect(fixed).toContain("    WDF_TIMER_CONFIG timerConfig2;\n");
    expect(fixed).toContain(
      "WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig2, PadTick, 20);\n    timerConfig2.AutomaticSerialization = FALSE;\n",
    );
  });

  test("a period that the file does not know is given as a number", () => {
    const files = {
      "Pad.h": header,
      "Pad.c": changed(source, source.slice(source.indexOf("VOID PadStart"), source.indexOf("VOID PadStop")), ""),
      "Start.c": `#include "Pad.h"\n#define PAD_PERIOD (4 * 5)\n\n${source.slice(source.indexOf("VOID PadStart"), source.indexOf("VOID PadStop")).replace("20, 0", "PAD_PERIOD, 0")}`,
    };
    const [fix] = fixesOf(files);
    expect(fix?.edits.map((edit) => edit.text).join("")).toContain("PadTick, 20);");
  });

  test("line ends and braces are the file's own", () => {
    const crlf = changed(
      source,
      check,
      "    if (context->Timer == NULL)\n    {\n        return STATUS_NO_MEMORY;\n    }\n",
    ).replaceAll("\n", "\r\n");
    const fixed = converted(crlf);
    expect(fixed.replaceAll("\r\n", "")).not.toContain("\n");
    expect(fixed).toContain("    if (!NT_SUCCESS(status))\r\n    {\r\n");
  });
});

describe("a work item instead of a timer", () => {
  const once = changed(
    changed(changed(source, due, ""), start, changed(start, "20, 0", "0, 0")),
    "    LARGE_INTEGER due;\n    FILETIME time;\n\n    time.dwLowDateTime = due.LowPart;\n    time.dwHighDateTime = due.HighPart;\n",
    "    FILETIME time = { 0 };\n\n",
  );
  const now = changed(start, "20, 0", "0, 0");
  const titles = (text: string) => fixesOf({ "Pad.h": header, "Pad.c": text }).map(({ title }) => title);
  const both = ["timer", "work item"].map((what) => `Replace the threadpool timer by a framework ${what}`);

  test("for one that expires at once, and only once", () => expect(titles(once)).toEqual(both));

  test.each<readonly [string, string, string]>([
    ["later", "{ 0 }", "{ (DWORD)-50000, (DWORD)-1 }"],
    ["again and again", now, start],
    ["with a tolerance", now, changed(start, "20, 0", "0, 5")],
    ["at two places", now, now + now],
    [
      "again in its callback",
      "PadPoll(context->Device);",
      "FILETIME time = { 0 };\n    SetThreadpoolTimer(Timer, &time, 0, 0);",
    ],
    ["and is stopped without a wait", "    WaitForThreadpoolTimerCallbacks(Context->Timer, TRUE);\n", ""],
  ])("not for one that expires %s", (_, from, to) => expect(titles(changed(once, from, to))).toEqual([both[0]]));
});

test("a field of the same name in another struct, where the types show which one is meant", () => {
  const other = `${header}typedef struct _PAD_TIMES {\n    ULONG Timer;\n} PAD_TIMES, *PPAD_TIMES;\n`;
  const text = `${source}\nULONG PadTime(PPAD_TIMES Times)\n{\n    return Times->Timer;\n}\n`;
  expect(converted(text, other)).toContain("    return Times->Timer;\n");
});

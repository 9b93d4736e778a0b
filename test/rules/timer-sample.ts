import { expect } from "vitest";
import type { Fix, NamedRule } from "../../server/src/rules/rule.ts";
import { runRules } from "../../server/src/rules/run.ts";
import rule from "../../server/src/rules/timers/threadpool-timer.ts";
import { applyEdits, editsByFile } from "../../server/src/text/source.ts";
import { readPage } from "../page.ts";
import { parseC } from "../support/c-parser.ts";
import { openPackage, pathOf } from "../support/open-package.ts";

export const named: NamedRule = { ...rule, id: "threadpool-timer", area: "timers" };

/** A header with a timer. */
export const header = `#include <wdf.h>

typedef struct _PAD_CONTEXT {
    WDFDEVICE Device;
    PTP_TIMER Timer;
    ULONG Delay;
} PAD_CONTEXT, *PPAD_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(PAD_CONTEXT, PadGetContext)
`;

/** A source that makes, starts, stops and closes the timer, in the form that the fix converts. */
export const source = `#include "Pad.h"

EVT_WDF_OBJECT_CONTEXT_CLEANUP PadCleanup;

VOID CALLBACK PadTick(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer)
{
    PPAD_CONTEXT context = (PPAD_CONTEXT)Context;
    UNREFERENCED_PARAMETER(Instance);
    UNREFERENCED_PARAMETER(Timer);
    PadPoll(context->Device);
}

NTSTATUS PadCreate(WDFDEVICE Device)
{
    PPAD_CONTEXT context = PadGetContext(Device);
    NTSTATUS status = STATUS_SUCCESS;

    context->Device = Device;
    context->Timer = CreateThreadpoolTimer(PadTick, context, NULL);
    if (context->Timer == NULL) {
        return STATUS_NO_MEMORY;
    }
    return status;
}

VOID PadStart(PPAD_CONTEXT Context)
{
    LARGE_INTEGER due;
    FILETIME time;

    due.QuadPart = -100 * 10000LL;
    time.dwLowDateTime = due.LowPart;
    time.dwHighDateTime = due.HighPart;
    SetThreadpoolTimer(Context->Timer, &time, 20, 0);
}

VOID PadStop(PPAD_CONTEXT Context)
{
    SetThreadpoolTimer(Context->Timer, NULL, 0, 0);
    WaitForThreadpoolTimerCallbacks(Context->Timer, TRUE);
}

VOID PadCleanup(WDFOBJECT Object)
{
    CloseThreadpoolTimer(PadGetContext(Object)->Timer);
}
`;

/** The sample with one stretch written differently; the stretch must be there. */
export function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

/** The files as a UMDF 2 driver. */
export function open(files: Readonly<Record<string, string>>) {
  const blocks = Object.entries(files).map(([path, text]) => `\`\`\`c ${path}\n${text}\`\`\`\n`);
  const [only] = readPage(`# Driver\n\n${blocks.join("\n")}`);
  return openPackage(new Map([...only!.files, ...Object.entries(files)]), parseC);
}

export const reportsOf = ({ files, driver }: ReturnType<typeof open>) =>
  files.flatMap((file) =>
    runRules([named], file, driver, {
      crashed: (_, error) => {
        throw error;
      },
    }),
  );

export const fixesOf = (files: Readonly<Record<string, string>>): readonly Fix[] =>
  reportsOf(open(files)).flatMap((report) => report.fixes?.() ?? []);

/** The source after the fix of the only timer. */
export function converted(text: string, head = header): string {
  const [fix, ...more] = fixesOf({ "Pad.h": head, "Pad.c": text });
  expect(more).toEqual([]);
  const edits = [...editsByFile(fix?.edits ?? [])].find(([uri]) => pathOf(uri) === "Pad.c");
  return applyEdits(text, edits?.[1] ?? []);
}

export const start = "    SetThreadpoolTimer(Context->Timer, &time, 20, 0);\n";
export const due = "    due.QuadPart = -100 * 10000LL;\n";
export const creation = "context->Timer = CreateThreadpoolTimer(PadTick, context, NULL);";
export const check = "    if (context->Timer == NULL) {\n        return STATUS_NO_MEMORY;\n    }\n";
/** What `changed` takes to put text behind a stretch. */
export const add = (after: string, text: string) => [after, after + text] as const;

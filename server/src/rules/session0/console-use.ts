import { replaceSpan } from "../../c/edits.ts";
import type { Call, CFile } from "../../c/facts.ts";
import { win32Group } from "../../data/win32.ts";
import { freeCalls } from "../free-calls.ts";
import type { Fix, Rule } from "../rule.ts";
import { readsConsole } from "./keyboard-waits.ts";
import { streamsUsed } from "./streams.ts";

/** Functions that write to the standard output, and the argument with the stream of those that take one. */
const writers: ReadonlyMap<string, number | undefined> = new Map([
  ...["printf", "printf_s", "vprintf", "puts", "putchar"].map((name) => [name, undefined] as const),
  ...["wprintf", "wprintf_s", "vwprintf", "_putws", "putwchar"].map((name) => [name, undefined] as const),
  ...["fprintf", "fprintf_s", "vfprintf", "fwprintf", "fwprintf_s", "vfwprintf"].map((name) => [name, 0] as const),
  ...["fputs", "fputws", "fputc", "fputwc"].map((name) => [name, 1] as const),
]);

const outputs = ["std::cout", "std::wcout", "std::cerr", "std::wcerr", "std::clog", "std::wclog"];

export default {
  title: "Do not use a console",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  on: "c",
  *check(file, driver) {
    for (const call of freeCalls(file, driver)) {
      if (isOutput(call)) yield { span: call.nameSpan, ...lost(call.name), fixes: () => fixes(call, file) };
      else if (win32Group(call.name) === "console" && !readsConsole(call.name))
        yield {
          span: call.nameSpan,
          message: `${call.name} works on a console, and nobody sees one of a driver host. Write to the trace instead.`,
        };
    }
    for (const { span, name } of streamsUsed(file, "<<", outputs)) yield { span, ...lost(name) };
  },
} satisfies Rule;

const lost = (what: string) =>
  ({
    message: `What ${what} writes is lost, because a driver host has no console. Write to the trace instead.`,
    severity: "information",
  }) as const;

function isOutput({ name, args }: Call): boolean {
  if (!writers.has(name)) return false;
  const stream = writers.get(name);
  if (stream === undefined) return true;
  const value = args[stream];
  return value?.kind === "name" && (value.name === "stdout" || value.name === "stderr");
}

/** Text without anything to format can go to the debugger as it is. */
function fixes({ name, nameSpan, statement, args }: Call, file: CFile): Fix[] {
  const [only] = args;
  const form = name === "printf" ? "A" : name === "wprintf" ? "W" : undefined;
  if (!form || !statement || args.length !== 1 || only?.kind !== "literal" || only.type !== "string") return [];
  if (only.value?.includes("%") || only.text.startsWith("L") !== (form === "W")) return [];
  const edits = [replaceSpan(file, nameSpan, `OutputDebugString${form}`)];
  return [{ title: "Send the text to the debugger", edits, safe: false }];
}

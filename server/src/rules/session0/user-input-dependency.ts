import type { Call, CFile } from "../../c/facts.ts";
import { win32Group } from "../../data/win32.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { freeCalls } from "../free-calls.ts";
import type { Finding, Rule } from "../rule.ts";
import { exportedBy } from "./exported-by.ts";
import { isPause, readsConsole } from "./keyboard-waits.ts";
import { streamsUsed } from "./streams.ts";

const ask = "Let an application open the device interface and send a request.";

export default {
  title: "Do not depend on the input of a user",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  on: "c",
  *check(file, driver) {
    yield* calls(file, driver);
    for (const { span, name } of streamsUsed(file, ">>", ["std::cin", "std::wcin"])) yield { span, ...waits(name) };
  },
} satisfies Rule;

function* calls(file: CFile, driver: DriverPackage): Iterable<Finding> {
  for (const call of freeCalls(file, driver)) {
    const found = judge(call);
    if (found) yield { span: call.nameSpan, ...found };
  }
}

function judge(call: Call): Omit<Finding, "span"> | undefined {
  if (isPause(call)) return waits(`${call.name}("pause")`);
  if (readsConsole(call.name) || win32Group(call.name) === "crt-input") return waits(call.name);
  if (win32Group(call.name) !== "input") return undefined;
  const instead = generates(call.name) ? "Generate input in a HID minidriver, as the vhidmini2 sample does." : ask;
  return {
    message: `${call.name} serves the input of a user, and none reaches session 0.${exportedBy(call.name)} ${instead}`,
  };
}

const waits = (what: string) =>
  ({ message: `${what} waits for input that never comes in session 0. ${ask}`, severity: "error" }) as const;

/** Whether a function makes input up instead of reading it. */
const generates = (name: string): boolean =>
  /^(SendInput|keybd_event|mouse_event|Set(Physical)?CursorPos|\w*TouchInjection|Inject\w+|CreateSyntheticPointerDevice)$/.test(
    name,
  );

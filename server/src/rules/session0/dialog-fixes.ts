import { replaceSpan } from "../../c/edits.ts";
import type { Call, CFile } from "../../c/facts.ts";
import { exprText } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { statementRemoval } from "../remove-statement.ts";
import type { Fix } from "../rule.ts";

/** What may stand in the place of a dialog whose answer nobody looks at: a trace of its text, or nothing. */
export function dialogFixes(call: Call, file: CFile, driver: DriverPackage): Fix[] {
  if (!call.statement) return [];
  const edits = [statementRemoval(file, call.within, call.statement)];
  return [...traceFixes(call, file, driver), { title: `Remove the call of ${call.name}`, edits, safe: false }];
}

/** The text goes to the trace the package writes already, else to the debugger. */
function traceFixes(call: Call, file: CFile, driver: DriverPackage): Fix[] {
  const message = messageOf(call);
  if (!message || call.broken || !call.statement) return [];
  const flag = file.includes.some(({ path }) => path.endsWith(".tmh")) ? traceFlag(file, driver) : undefined;
  const text = exprText(file, message.text);
  const narrow = message.form === "A" || text.startsWith('"');
  const trace = flag
    ? `TraceEvents(TRACE_LEVEL_ERROR, ${flag}, "%${narrow ? "s" : "S"}", ${text});`
    : `OutputDebugString${message.form}(${text});`;
  const title = flag ? "Trace the text" : "Send the text to the debugger";
  return [{ title, edits: [replaceSpan(file, call.statement, trace)], safe: false }];
}

/** The argument with the text of a message box, and the suffix of the function: A, W or none. */
function messageOf({ name, args }: Call) {
  const [, kind, form] = /^(MessageBox(?:Ex|Timeout)?|WTSSendMessage)([AW]?)$/.exec(name) ?? [];
  const text = args[kind === "WTSSendMessage" ? 4 : 1];
  return form !== undefined && text ? { text, form } : undefined;
}

/** The flag of the first TraceEvents call that tells how the package traces. */
function traceFlag(file: CFile, driver: DriverPackage): string | undefined {
  for (const source of [file, ...driver.sources]) {
    const flag = source.calls.find(({ name, args }) => name === "TraceEvents" && args.length >= 3)?.args[1];
    if (flag) return exprText(source, flag);
  }
  return undefined;
}

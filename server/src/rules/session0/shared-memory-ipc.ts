import type { Call } from "../../c/facts.ts";
import { strip } from "../../c/values.ts";
import { namedObject } from "../../data/named-objects.ts";
import { freeCalls } from "../free-calls.ts";
import type { Rule } from "../rule.ts";
import { channels } from "./channels.ts";
import { nameArgument } from "./object-name.ts";

export default {
  title: "Do not communicate by named shared memory",
  severity: "hint",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  on: "c",
  *check(file, driver) {
    const calls = [...freeCalls(file, driver)];
    if (!calls.some(({ name }) => /^MapViewOfFile/.test(name))) return;
    for (const call of calls)
      if (sharesByName(call))
        yield {
          span: call.nameSpan,
          message: `${call.name} shares memory by name, and nobody checks what the other side writes there. ${channels}`,
        };
  },
} satisfies Rule;

/** Whether a call makes or opens a section that has a name and no file behind it. */
function sharesByName(call: Call): boolean {
  const section = namedObject(call.name);
  if (section?.object !== "section" || !nameArgument(call)) return false;
  const memory = call.args[0] && strip(call.args[0]);
  return section.verb === "open" || (memory?.kind === "name" && memory.name === "INVALID_HANDLE_VALUE");
}

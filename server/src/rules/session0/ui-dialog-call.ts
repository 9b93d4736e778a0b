import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { dialogFixes } from "./dialog-fixes.ts";
import { isServiceNotification } from "./service-notification.ts";

export default {
  title: "Do not open dialogs",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/wdf/how-umdf-enforces-time-outs",
  ],
  ...callRule(["dialog"], (call, _, file, driver) => {
    if (isServiceNotification(call, file, driver)) return undefined;
    return {
      message: `${call.name} waits for an answer that nobody can give in session 0. The framework ends the host process when the thread does not come back.`,
      fixes: () => dialogFixes(call, file, driver),
    };
  }),
} satisfies Rule;

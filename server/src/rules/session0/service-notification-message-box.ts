import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { dialogFixes } from "./dialog-fixes.ts";
import { isServiceNotification } from "./service-notification.ts";

export default {
  title: "Do not put message boxes on the desktop of a user",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  ...callRule(["dialog"], (call, _, file, driver) => {
    if (!isServiceNotification(call, file, driver)) return undefined;
    const post = driver.driverKind === "umdf1" ? "IWDFDevice::PostEvent" : "WdfDevicePostEvent";
    return {
      message: `${call.name} puts a message box on the desktop of a user. Post an event with ${post} and let an application show it.`,
      fixes: () => dialogFixes(call, file, driver),
    };
  }),
} satisfies Rule;

import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { isPause } from "./keyboard-waits.ts";

const instead = "Let a service or an application act on an event or a request of the driver.";

export default {
  title: "Do not start programs for the user",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/wdf/umdf-driver-host-process",
  ],
  ...callRule(["user-process"], (call) => {
    const { name } = call;
    if (isPause(call)) return undefined;
    if (/^CreateProcess[AW]?$/.test(name))
      return {
        message: `${name} starts a program in session 0, with the few rights of the driver host. ${instead}`,
        severity: "information",
      };
    if (/^(WTS|CreateProcess)/.test(name))
      return { message: `${name} needs a privilege that the account of the driver host lacks. ${instead}` };
    return { message: `${name} starts a program in session 0, where nobody sees it. ${instead}` };
  }),
} satisfies Rule;

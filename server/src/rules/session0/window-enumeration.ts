import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";

export default {
  title: "Do not look for windows of the user",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  ...callRule(["window-query"], ({ name }) => ({
    message: `${name} does not reach the windows of a user, because a driver host runs in session 0. Let an application open the device and talk to the driver.`,
  })),
} satisfies Rule;

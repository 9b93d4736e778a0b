import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { exportedBy } from "./exported-by.ts";

/** What takes a callback where the function takes a window. */
const twins: ReadonlyMap<string, string> = new Map([
  ["RegisterDeviceNotification", "CM_Register_Notification"],
  ["UnregisterDeviceNotification", "CM_Unregister_Notification"],
  ["RegisterPowerSettingNotification", "PowerSettingRegisterNotification with DEVICE_NOTIFY_CALLBACK"],
  ["UnregisterPowerSettingNotification", "PowerSettingUnregisterNotification"],
  ["RegisterSuspendResumeNotification", "PowerRegisterSuspendResumeNotification with DEVICE_NOTIFY_CALLBACK"],
  ["UnregisterSuspendResumeNotification", "PowerUnregisterSuspendResumeNotification"],
]);

export default {
  title: "Register for notifications with a callback, not with a window",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/ddi/wdfiotarget/nf-wdfiotarget-wdfiotargetopen",
  ],
  ...callRule(["device-notification"], ({ name }) => ({
    message: `${name} serves windows and services, and a driver is neither.${exportedBy(name)} Use ${twins.get(name.replace(/[AW]$/, ""))}.`,
  })),
} satisfies Rule;

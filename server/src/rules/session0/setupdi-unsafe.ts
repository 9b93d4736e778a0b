import { setupDi } from "../../data/setupdi.ts";
import type { DriverKind } from "../../project/model.ts";
import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { dllFile } from "./exported-by.ts";
import { setupDiTwin } from "./setupdi-twins.ts";

export default {
  title: "Call only SetupDi functions that read properties of devices",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/install/porting-from-setupapi-to-cfgmgr32",
  ],
  ...callRule(["setupdi-unsafe", "device-install"], ({ name }, _, __, { driverKind }) => ({
    message: `${name} of ${dllFile(name) ?? "setupapi.dll"} is not safe in a driver host. ${adviceOn(name, driverKind)}`,
  })),
} satisfies Rule;

function adviceOn(name: string, driverKind: DriverKind): string {
  const twin = setupDiTwin(name, driverKind === "umdf1");
  if (twin) return `Use ${twin}.`;
  const kind = setupDi(name)?.class;
  if (kind === "ui") return "It serves dialogs and icons, and nobody sees them in session 0.";
  return kind === "utility"
    ? "It reads no property of a device."
    : "Leave the installation of devices to an installer.";
}

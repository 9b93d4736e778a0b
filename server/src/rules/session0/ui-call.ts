import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { exportedBy } from "./exported-by.ts";

/** What to call in place of a function, where there is such a thing. */
const instead: ReadonlyMap<string, string> = new Map([
  ["SHFileOperation", "CopyFile2, MoveFileEx or DeleteFile"],
  ["Shell_NotifyIcon", "WdfDevicePostEvent and an application that listens"],
]);

export default {
  title: "Do not create or use user interface elements",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/display/indirect-display-driver-model-overview",
  ],
  ...callRule(
    ["user32-other", "gdi", "comctl", "theme", "ime", "opengl", "shell-ui", "setupapi-ui", "display-config"],
    ({ name }, group) => {
      const fact =
        group === "display-config"
          ? `${name} describes session 0, not the screens and settings of a user.`
          : `${name} is for user interfaces, and nobody sees or uses one in session 0.`;
      const other = instead.get(name) ?? instead.get(name.replace(/[AW]$/, ""));
      return { message: `${fact}${exportedBy(name)}${other ? ` Use ${other}.` : ""}` };
    },
  ),
} satisfies Rule;

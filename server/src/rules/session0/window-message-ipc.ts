import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { channels } from "./channels.ts";
import { exportedBy } from "./exported-by.ts";

export default {
  title: "Do not communicate by window messages, DDE or the clipboard",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  ...callRule(["window-message"], ({ name }) => ({
    message: `${name} uses ${meansOf(name)} and reaches nobody outside session 0.${exportedBy(name)} ${channels}`,
  })),
} satisfies Rule;

function meansOf(name: string): string {
  if (/Clipboard/.test(name)) return "the clipboard";
  return /D[Dd][Ee]/.test(name) ? "DDE conversations" : "window messages";
}

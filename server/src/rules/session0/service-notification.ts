import type { Call, CFile } from "../../c/facts.ts";

/** Whether a dialog call puts its box on the desktop of a user, as services once did. */
export function isServiceNotification({ name, args }: Call, file: CFile): boolean {
  if (/^WTSSendMessage[AW]?$/.test(name)) return true;
  const flags = /^MessageBox(?:Ex|Timeout)?[AW]?$/.test(name) ? args[3] : undefined;
  if (!flags) return false;
  return /\bMB_(SERVICE_NOTIFICATION(_NT3X)?|DEFAULT_DESKTOP_ONLY)\b/.test(
    file.text.slice(flags.span.start, flags.span.end),
  );
}

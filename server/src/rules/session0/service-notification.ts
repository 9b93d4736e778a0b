import type { Call, CFile } from "../../c/facts.ts";
import { exprText, walkExprs } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { packageMeaning } from "../meaning.ts";

/** Whether a dialog call puts its box on the desktop of a user, as services once did; its flags may be named by a macro. */
export function isServiceNotification({ name, args }: Call, file: CFile, driver: DriverPackage): boolean {
  if (/^WTSSendMessage[AW]?$/.test(name)) return true;
  const flags = /^MessageBox(?:Ex|Timeout)?[AW]?$/.test(name) ? args[3] : undefined;
  if (!flags) return false;
  const meaning = packageMeaning(driver);
  const macros = [...walkExprs(flags)].map((part) => (part.kind === "name" ? meaning(part.name) : undefined));
  return [exprText(file, flags), ...macros].some(
    (text) => typeof text === "string" && /\bMB_(SERVICE_NOTIFICATION(_NT3X)?|DEFAULT_DESKTOP_ONLY)\b/.test(text),
  );
}

import { setValue } from "../../inf/edits.ts";
import { knownText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { isStamped, libraryVersion, versionToken } from "./shared/library-version.ts";
import { shortened } from "./shared/quoting.ts";
import { driverField, umdfDriversOf } from "./shared/umdf-drivers.ts";

/** Written almost like the token that Stampinf replaces. */
const almostToken = /^[$%]?UMDF_?VERSION[$%]?$/i;

export default {
  title: "Write UmdfLibraryVersion as three numbers",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const driver of umdfDriversOf(inf)) {
      const field = driverField(driver, libraryVersion);
      const text = knownText(inf, field);
      if (!field || text === undefined || /^\d+\.\d+\.\d+$/.test(text)) continue;
      const change = (to: string, safe = false): Fix => ({
        title: `Change to ${to}`,
        edits: setValue(inf, field, to),
        safe,
      });
      if (/^\d+(\.\d+)*$/.test(text)) {
        const parts = [...text.split("."), "0", "0"].slice(0, 3).join(".");
        yield {
          span: field.span,
          severity: "warning",
          message: `${shortened(text)} does not have the form of a UMDF version: major, minor and service number.`,
          fixes: () => [change(parts, /^\d+\.\d+$/.test(text))],
        };
      } else if (almostToken.test(text) || !/[$%@{]/.test(text)) {
        yield {
          span: field.span,
          message: `${shortened(text)} is no version. ${libraryVersion} takes three numbers, or ${versionToken} for Stampinf to fill in.`,
          fixes: () => (almostToken.test(text) && isStamped(inf) ? [change(versionToken, true)] : []),
        };
      }
    }
  },
} satisfies Rule;

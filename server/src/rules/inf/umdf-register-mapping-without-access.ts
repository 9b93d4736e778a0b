import { addEntry, setValue } from "../../inf/edits.ts";
import { needsIn } from "../../inf/needs.ts";
import { entryNamed, sameName, sectionsEndingWith } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";

const access = "UmdfDirectHardwareAccess";
const mode = "UmdfRegisterAccessMode";
const allow = "AllowDirectHardwareAccess";

export default {
  title: "Allow direct hardware access where registers are mapped into user mode",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/reading-and-writing-to-device-registers",
  ],
  sinceUmdf: "1.11",
  on: "inf",
  *check(inf) {
    for (const wdf of sectionsEndingWith(inf, ".Wdf")) {
      const field = entryNamed(wdf, mode)?.values[0];
      if (!field || !sameName(knownText(inf, field) ?? "", "RegisterAccessUsingUserModeMapping")) continue;
      const given = entryNamed(wdf, access)?.values[0];
      const value = given ? knownText(inf, given) : "";
      const rejects = given ? sameName(value ?? "", "RejectDirectHardwareAccess") : needsIn(inf, wdf).length === 0;
      if (!rejects) continue;
      yield {
        span: field.span,
        message: `Mapped registers need ${access} = ${allow}. Without it the framework refuses the mapping.`,
        fixes: () => [
          {
            title: given ? `Change ${access} to ${allow}` : `Add ${access} = ${allow}`,
            edits: given ? setValue(inf, given, allow) : addEntry(inf, wdf, access, allow, { after: mode }),
            safe: false,
          },
        ],
      };
    }
  },
} satisfies Rule;

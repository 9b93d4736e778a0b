import { setValue } from "../../inf/edits.ts";
import { entryNamed, sameName, sectionsEndingWith } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";

const high = ["Impersonation", "Delegation"];
const lower = "Identification";

export default {
  title: "Keep the impersonation level of a UMDF driver as low as possible",
  severity: "hint",
  sources: [
    "windows-hardware/drivers/wdf/handling-client-impersonation-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  on: "inf",
  *check(inf) {
    for (const wdf of sectionsEndingWith(inf, ".Wdf")) {
      const field = entryNamed(wdf, "UmdfImpersonationLevel")?.values[0];
      const level = high.find((each) => sameName(each, knownText(inf, field) ?? ""));
      if (!field || !level) continue;
      yield {
        span: field.span,
        message: `With ${level} the driver can act as its clients. Look whether ${lower} is enough.`,
        fixes: () => [{ title: `Change to ${lower}`, edits: setValue(inf, field, lower), safe: false }],
      };
    }
  },
} satisfies Rule;

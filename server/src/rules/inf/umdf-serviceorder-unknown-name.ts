import { setValue } from "../../inf/edits.ts";
import { needsIn } from "../../inf/needs.ts";
import type { Rule } from "../rule.ts";
import { isMisplaced, isMisspelt } from "./shared/directive-names.ts";
import { shortened } from "./shared/quoting.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "List in UmdfServiceOrder the names that UmdfService declares",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const { wdf, unknown, meant } of serviceOrdersOf(inf)) {
      // The declaration may come by Needs, or another rule speaks of it.
      if (needsIn(inf, wdf).length > 0) continue;
      if (isMisspelt(inf, wdf, "UmdfService") || isMisplaced(inf, "UmdfService")) continue;
      for (const listed of unknown) {
        const service = meant.get(listed);
        const to = service?.nameField?.text;
        const reason = service
          ? `It declares ${shortened(service.name.text)}, which is not listed.`
          : "Only drivers that are part of Windows need no declaration.";
        yield {
          span: listed.field.span,
          ...(!service && { severity: "hint" as const }),
          message: `No UmdfService of this section declares ${shortened(listed.name)}. ${reason}`,
          fixes: () =>
            to === undefined ? [] : [{ title: `Change to ${to}`, edits: setValue(inf, listed.field, to), safe: false }],
        };
      }
    }
  },
} satisfies Rule;

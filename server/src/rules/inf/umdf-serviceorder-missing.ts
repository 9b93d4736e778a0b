import { addEntry } from "../../inf/edits.ts";
import { sectionOf } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { isMisplaced, isMisspelt } from "./shared/directive-names.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

const directive = "UmdfServiceOrder";

export default {
  title: "List the UMDF drivers of a device in UmdfServiceOrder",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const { wdf, lines, unlisted, services } of serviceOrdersOf(inf)) {
      const [service] = services;
      if (!service || lines.length > 0 || isMisspelt(inf, wdf, directive) || isMisplaced(inf, directive)) continue;
      const names = unlisted.map(({ nameField }) => nameField!.text).join(", ");
      yield {
        span: sectionOf(wdf, service.entry).header,
        message: `${directive} is missing. It is needed even where there is one UMDF driver, and Needs cannot bring it.`,
        fixes: () =>
          names === ""
            ? []
            : [
                {
                  title: `Add ${directive} = ${names}`,
                  edits: addEntry(inf, wdf, directive, names, { after: "UmdfService" }),
                  safe: unlisted.length === 1,
                },
              ],
      };
    }
  },
} satisfies Rule;

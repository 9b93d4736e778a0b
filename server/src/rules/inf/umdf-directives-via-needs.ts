import { entriesNamed } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "Expect no UmdfServiceOrder from Needs",
  severity: "hint",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const { wdf, services, lines } of serviceOrdersOf(inf)) {
      // Where the line is missing, another rule says so.
      if (services.length === 0 || lines.length === 0) continue;
      for (const needs of entriesNamed(wdf, "Needs"))
        yield {
          span: needs.span,
          message:
            "Needs does not bring a UmdfServiceOrder. List the UMDF drivers of the needed section in this one as well.",
        };
    }
  },
} satisfies Rule;

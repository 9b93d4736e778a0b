import { sameName } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { removeValues } from "./shared/lists.ts";
import { shortened } from "./shared/quoting.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "List each driver once in UmdfServiceOrder",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const { listed } of serviceOrdersOf(inf))
      for (const [i, { entry, field, name }] of listed.entries()) {
        // Of a name that another line repeats, another rule speaks.
        const before = listed.slice(0, i).filter((other) => other.entry === entry);
        const first = before.find((other) => sameName(other.name, name));
        if (!first) continue;
        yield {
          span: field.span,
          message: `UmdfServiceOrder lists ${shortened(name)} twice. A driver is in the stack of a device once.`,
          fixes: () => [
            {
              title: `Remove the second ${name}`,
              edits: removeValues(inf, entry, [field]),
              safe: first === before.at(-1),
            },
          ],
        };
      }
  },
} satisfies Rule;

import { nameKey } from "../../inf/sections.ts";
import { groupBy } from "../../text/group.ts";
import type { Rule } from "../rule.ts";
import { removeValues } from "./shared/lists.ts";
import { shortened } from "./shared/quoting.ts";
import { type Listed, serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "List each driver once in UmdfServiceOrder",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    // Of a name that another line repeats, another rule speaks.
    const lines = serviceOrdersOf(inf).flatMap(({ listed }) => [...groupBy(listed, ({ entry }) => entry).values()]);
    for (const line of lines) {
      const known = new Map<string, Listed>();
      for (const [i, one] of line.entries()) {
        const { entry, field, name } = one;
        const first = known.get(nameKey(name));
        if (!first) known.set(nameKey(name), one);
        if (!first) continue;
        yield {
          span: field.span,
          message: `UmdfServiceOrder lists ${shortened(name)} twice. A driver is in the stack of a device once.`,
          fixes: () => [
            {
              title: `Remove the second ${name}`,
              edits: removeValues(inf, entry, [field]),
              safe: first === line[i - 1],
            },
          ],
        };
      }
    }
  },
} satisfies Rule;

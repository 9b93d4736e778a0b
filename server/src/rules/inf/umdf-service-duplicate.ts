import { removeEntry } from "../../inf/edits.ts";
import { nameKey } from "../../inf/sections.ts";
import { groupBy } from "../../text/group.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "Declare each UMDF driver of a device once",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  tag: "unnecessary",
  on: "inf",
  *check(inf) {
    for (const { services } of serviceOrdersOf(inf)) {
      const byName = groupBy(services, ({ name }) => nameKey(name.text));
      for (const service of services) {
        const { name, nameField, entry } = service;
        const first = byName.get(nameKey(name.text))![0]!;
        if (!nameField || !name.known || first === service) continue;
        yield {
          span: entry.span,
          message: `${shortened(name.text)} is declared twice. Windows needs one UmdfService for each driver.`,
          related: [{ uri: inf.uri, span: first.entry.span, message: "The first declaration." }],
          fixes: () => [
            {
              title: `Remove the second ${name.text}`,
              edits: removeEntry(inf, entry),
              safe: service.section !== undefined && service.section === first.section,
            },
          ],
        };
      }
    }
  },
} satisfies Rule;

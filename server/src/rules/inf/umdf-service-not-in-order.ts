import type { Rule } from "../rule.ts";
import { appendValues } from "./shared/lists.ts";
import { shortened } from "./shared/quoting.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "List every UMDF driver of a device in its UmdfServiceOrder",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1400],
  on: "inf",
  *check(inf) {
    for (const { unlisted, meant, lines } of serviceOrdersOf(inf)) {
      const line = lines.at(-1);
      const misnamed = new Set(meant.values());
      // A driver that the line lists under another name has a rule of its own.
      for (const service of line ? unlisted.filter((each) => !misnamed.has(each)) : []) {
        const name = service.nameField!.text;
        yield {
          span: service.nameField!.span,
          message: `UmdfServiceOrder does not list ${shortened(service.name.text)}. Windows does not put the driver into the stack.`,
          related: [{ uri: inf.uri, span: line!.span, message: "The drivers that are listed." }],
          fixes: () => [
            { title: `Add ${name} to UmdfServiceOrder`, edits: appendValues(inf, line!, [name]), safe: false },
          ],
        };
      }
    }
  },
} satisfies Rule;

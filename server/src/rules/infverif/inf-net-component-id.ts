import { setValue } from "../../inf/edits.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { componentIds } from "./shared/net-drivers.ts";

export default {
  ...infVerif(2412, { lowered: true }),
  title: "Write identifiers of network components in lower case, digits and underscores",
  on: "inf",
  *check(inf) {
    for (const { field, text } of componentIds(inf)) {
      if (/^[a-z0-9_]+$/.test(text)) continue;
      const to = text.toLowerCase().replaceAll(/[^a-z0-9_]+/g, "_");
      yield {
        span: field.span,
        message: `${shortened(text)} cannot identify a component. It may have lower-case letters, digits and underscores only.`,
        fixes: () => [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }],
      };
    }
  },
} satisfies Rule;

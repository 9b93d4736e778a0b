import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { componentIds } from "./shared/net-drivers.ts";

export default {
  ...infVerif(2415, { lowered: true }),
  title: "Leave identifiers with ms_ and vms_ to Windows",
  on: "inf",
  *check(inf) {
    for (const { field, text } of componentIds(inf)) {
      const [prefix] = /^v?ms_/.exec(text) ?? [];
      if (!prefix) continue;
      yield {
        span: field.span,
        message: `${shortened(text)} begins with ${prefix}, which is reserved. Only components of Windows have such identifiers.`,
      };
    }
  },
} satisfies Rule;

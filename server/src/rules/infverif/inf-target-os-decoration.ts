import { shortened } from "../inf/shared/quoting.ts";
import { redecorate } from "../inf/shared/redecorate.ts";
import type { Rule } from "../rule.ts";
import { decorationsOf, meantDecoration, reasonAgainst } from "./shared/decorations.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1287);

export default {
  ...rule,
  title: "Decorate Models sections as Windows reads it",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-manufacturer-section",
    "windows-hardware/drivers/install/combining-platform-extensions-with-operating-system-versions",
  ],
  on: "inf",
  *check(inf) {
    for (const models of decorationsOf(inf)) {
      const { decoration, field } = models;
      const reason = reasonAgainst(decoration);
      if (reason === undefined) continue;
      const meant = meantDecoration(decoration);
      const edits = meant === undefined ? [] : redecorate(inf, models, meant);
      yield {
        span: field.span,
        message: `${shortened(decoration)} ${reason}`,
        fixes: () => (edits.length > 0 ? [{ title: `Change to ${meant}`, edits, safe: false }] : []),
      };
    }
  },
} satisfies Rule;

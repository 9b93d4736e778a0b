import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { includeFor } from "./shared/included-sections.ts";
import { infVerif } from "./shared/infverif.ts";
import { missingSectionsOf } from "./shared/missing-sections.ts";

const rule = infVerif(1220, { lowered: true });

export default {
  ...rule,
  title: "Reach the sections of an included INF with Needs only",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf) {
    for (const missing of missingSectionsOf(inf)) {
      const include = includeFor(inf, missing);
      if (!include) continue;
      const { reference, name } = missing;
      const directive = reference.entry.key?.text ?? "";
      yield {
        span: reference.span,
        message: `[${shortened(name)}] is not in this file. ${directive} does not reach into an included INF, only Needs does.`,
        related: [{ uri: inf.uri, span: include.field.span, message: "The INF that is included here." }],
      };
    }
  },
} satisfies Rule;

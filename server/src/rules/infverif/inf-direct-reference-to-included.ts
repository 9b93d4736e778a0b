import { includesIn } from "../../inf/needs.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { mayBeIncluded } from "./shared/included-sections.ts";
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
      if (!mayBeIncluded(inf, missing)) continue;
      const { reference, name, section } = missing;
      const [include] = includesIn(inf, section);
      const directive = reference.entry.key?.text ?? "";
      yield {
        span: reference.span,
        message: `[${shortened(name)}] is not in this file. ${directive} does not reach into an included INF, only Needs does.`,
        ...(include && {
          related: [{ uri: inf.uri, span: include.field.span, message: "The INF that is included here." }],
        }),
      };
    }
  },
} satisfies Rule;

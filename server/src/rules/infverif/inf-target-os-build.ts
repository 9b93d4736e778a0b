import { shortened } from "../inf/shared/quoting.ts";
import { redecorate } from "../inf/shared/redecorate.ts";
import type { Rule } from "../rule.ts";
import { asksForOlderBuild, decorationsOf, firstReadBuild, reasonAgainst, withoutBuild } from "./shared/decorations.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1288);

export default {
  ...rule,
  title: "Ask for builds of Windows from 10.0.14310 on only",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-manufacturer-section"],
  on: "inf",
  *check(inf) {
    for (const models of decorationsOf(inf)) {
      const { decoration, field, targetOs } = models;
      if (!targetOs || !asksForOlderBuild(targetOs) || reasonAgainst(decoration) !== undefined) continue;
      yield {
        span: field.span,
        message: `${shortened(decoration)} has a build before 10.0.${firstReadBuild}. Windows reads builds from that one on; older systems skip the whole decoration.`,
        fixes: () => {
          const meant = withoutBuild(decoration);
          const edits = redecorate(inf, models, meant);
          return edits.length > 0 ? [{ title: `Change to ${meant}`, edits, safe: false }] : [];
        },
      };
    }
  },
} satisfies Rule;

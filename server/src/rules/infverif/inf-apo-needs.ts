import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { unregisteredApos } from "./shared/inbox-apos.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(2663, { lowered: true }),
  title: "Need the section of wdmaudio.inf that registers the effects in use",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/audio/implementing-audio-processing-objects",
    "windows-hardware/drivers/audio/windows-11-apis-for-audio-processing-objects",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { install, field, section, isIncluded, fix } of unregisteredApos(inf, rules)) {
      if (!isIncluded) continue;
      yield {
        span: field.span,
        message: `[${shortened(install.name)}] does not need ${shortened(section, 34)}. That section of wdmaudio.inf registers this effect of Windows.`,
        fixes: () => [fix],
      };
    }
  },
} satisfies Rule;

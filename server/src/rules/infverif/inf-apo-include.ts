import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { unregisteredApos } from "./shared/inbox-apos.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(2662, { lowered: true }),
  title: "Include wdmaudio.inf where a device uses the audio effects of Windows",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/audio/implementing-audio-processing-objects",
    "windows-hardware/drivers/audio/windows-11-apis-for-audio-processing-objects",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { install, field, section, isIncluded, fix } of unregisteredApos(inf, rules)) {
      if (isIncluded) continue;
      yield {
        span: field.span,
        message: `[${shortened(install.name)}] does not include wdmaudio.inf, which registers this effect. It has the section ${section} for it.`,
        fixes: () => [fix],
      };
    }
  },
} satisfies Rule;

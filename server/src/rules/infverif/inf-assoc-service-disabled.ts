import { setValue } from "../../inf/edits.ts";
import { isAssociated } from "../../inf/services.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";
import { numberIn } from "./shared/service-numbers.ts";

export default {
  ...infVerif(1251),
  title: "Install the function driver of a device so that it can start",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { name, flags, section } of judgedServices(inf, rules)) {
      if (!isAssociated({ flags })) continue;
      const start = numberIn(inf, section, "StartType");
      if (start?.value !== 4) continue;
      yield {
        span: start.field.span,
        message: `${shortened(name.text)} is the function driver of a device and disabled. With StartType 4 the device cannot be installed.`,
        fixes: () => [{ title: "Change StartType to 3", edits: setValue(inf, start.field, "3"), safe: false }],
      };
    }
  },
} satisfies Rule;

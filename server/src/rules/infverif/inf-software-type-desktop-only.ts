import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { softwareOf } from "./shared/software.ts";

const rule = infVerif(1144);

export default {
  ...rule,
  title: "Install software on all editions of Windows from the Store",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addsoftware-directive"],
  on: "inf",
  *check(inf) {
    for (const { type } of softwareOf(inf)) {
      if (type?.number !== 1) continue;
      yield {
        span: type.field.span,
        message:
          "Only desktop editions of Windows run installers. On others SoftwareType 1 installs nothing; type 2 is a Store app.",
      };
    }
  },
} satisfies Rule;

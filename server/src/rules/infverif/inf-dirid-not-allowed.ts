import { dirid } from "../../data/inf-directives.ts";
import type { Rule } from "../rule.ts";
import { deprecatedDirids } from "./shared/deprecated-dirids.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1340);

export default {
  ...rule,
  title: "Build no path from a deprecated directory",
  sources: [...rule.sources, "windows-hardware/drivers/install/using-dirids"],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { reference, isInPath } of deprecatedDirids(inf, rules)) {
      const { name, span } = reference;
      if (!isInPath) continue;
      yield {
        span: { start: span.start - 1, end: span.end + 1 },
        message: `Directory ${name} (${dirid(Number(name))!.meaning}) is deprecated since Windows 11 24H2. The package is not signed with it.`,
      };
    }
  },
} satisfies Rule;

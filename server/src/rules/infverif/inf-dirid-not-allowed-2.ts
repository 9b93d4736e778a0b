import { dirid } from "../../data/inf-directives.ts";
import { numberOf } from "../../inf/numbers.ts";
import type { Rule } from "../rule.ts";
import { isolatedCopyLists } from "./shared/copy-lists.ts";
import { deprecatedDirids } from "./shared/deprecated-dirids.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1341);

export default {
  ...rule,
  title: "Use no deprecated directory",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    // Where files are copied there, another rule says that they must stay in the Driver Store.
    const copied = new Set(isolatedCopyLists(inf, rules).map(({ destination }) => destination.entry));
    for (const { reference, isInPath } of deprecatedDirids(inf, rules)) {
      if (isInPath || copied.has(reference.entry)) continue;
      yield {
        span: reference.span,
        message: `Directory ${reference.name} (${dirid(numberOf(reference.name)!)!.meaning}) is deprecated since Windows 11 24H2. The package is not signed with it.`,
      };
    }
  },
} satisfies Rule;

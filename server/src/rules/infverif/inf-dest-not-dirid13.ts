import { dirid } from "../../data/inf-directives.ts";
import { driverStore } from "../../inf/folders.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import type { RuleSet } from "../rule-set.ts";
import { byDestination, listsText } from "./shared/by-destination.ts";
import { isolatedCopyLists, isPrinterInf } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";
import { placeText } from "./shared/move-files.ts";
import { toDriverStore } from "./shared/to-driver-store.ts";

const rule = infVerif(1322);

export default {
  ...rule,
  title: "Leave the files of a driver in the Driver Store",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/develop/driver-isolation",
    "windows-hardware/drivers/develop/run-from-driver-store",
    "windows-hardware/drivers/devtest/infverif_h",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    if (isPrinterInf(inf)) return;
    for (const { destination, lists } of byDestination(isolatedCopyLists(inf, rules))) {
      if (mayBe(destination.dirid, rules)) continue;
      yield {
        span: destination.field.span,
        message: `Files of ${shortened(listsText(lists), 30)} go to ${shortened(placeText(destination), 30)}. An isolated driver leaves its files in ${driverStore}, the Driver Store.`,
        fixes: () => toDriverStore(inf, destination, lists),
      };
    }
  },
} satisfies Rule;

const mayBe = (number: number, { mode }: RuleSet): boolean =>
  number === driverStore || (mode === "h" && dirid(number)?.infVerifH === "tolerated");

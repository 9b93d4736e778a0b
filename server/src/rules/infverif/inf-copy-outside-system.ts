import type { Destination } from "../../inf/destinations.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { byDestination, listsText } from "./shared/by-destination.ts";
import { isPrinterInf, placedLists } from "./shared/copy-lists.ts";
import { diridKind } from "./shared/dirids.ts";
import { infVerif } from "./shared/infverif.ts";
import { placeText } from "./shared/move-files.ts";
import { toDriverStore } from "./shared/to-driver-store.ts";

const rule = infVerif(1306, { lowered: true });

export default {
  ...rule,
  title: "Copy files to the system's folders only",
  sources: [...rule.sources, "windows-hardware/drivers/install/using-a-universal-inf-file"],
  on: "inf",
  *check(inf, _driver, rules) {
    if (isPrinterInf(inf)) return;
    for (const { destination, lists } of byDestination(placedLists(inf, rules))) {
      if (isUniversal(destination) || diridKind(destination.dirid) !== "known") continue;
      yield {
        span: destination.field.span,
        message: `Files of ${shortened(listsText(lists), 30)} go to ${shortened(placeText(destination), 30)}. A universal INF copies to 13, 12, 11 or 10 with a folder.`,
        fixes: () => toDriverStore(inf, destination, lists),
      };
    }
  },
} satisfies Rule;

/** 10 counts only with a folder: SysWOW64, or one of the vendor. */
const isUniversal = ({ dirid, subfolder }: Destination): boolean =>
  [11, 12, 13].includes(dirid) || (dirid === 10 && subfolder !== "");

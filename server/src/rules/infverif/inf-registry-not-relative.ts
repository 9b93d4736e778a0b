import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { keyName } from "./shared/registry-lines.ts";
import { isControlSet, isPlainAbsolute, isUniversal, relativeFix } from "./shared/registry-roots.ts";

export default {
  ...infVerif(1304),
  title: "Write registry values below HKR",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/using-a-universal-inf-file",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const list of judgedLists(inf, rules))
      for (const line of list.lines) {
        if (!isPlainAbsolute(line) || isUniversal(line)) continue;
        yield {
          span: line.entry.values[0]!.span,
          // InfVerif lets the control set pass, as long as it demands no isolation.
          ...(isControlSet(line) && { severity: "information" as const }),
          message: `${keyName(line, 50)} is not relative to the device or service. A universal INF writes below HKR; only COM classes and media foundation transforms may be elsewhere.`,
          fixes: () => relativeFix(inf, list, line),
        };
      }
  },
} satisfies Rule;

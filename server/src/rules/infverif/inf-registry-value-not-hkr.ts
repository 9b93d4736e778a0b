import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isolatedLists } from "./shared/judged-lists.ts";
import { keyName, valueName } from "./shared/registry-lines.ts";
import { isKeyLine, isUnisolated, relativeFix } from "./shared/registry-roots.ts";

export default {
  ...infVerif(1321),
  title: "Set registry values below HKR in an isolated driver package",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/develop/driver-isolation",
    "windows-hardware/drivers/devtest/infverif_h",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const list of isolatedLists(inf, rules))
      for (const line of list.lines) {
        if (!isUnisolated(line, rules) || isKeyLine(line)) continue;
        yield {
          span: line.entry.values[0]!.span,
          message: `${valueName(line, 24)} is set in ${keyName(line, 36)}, not below HKR. An isolated driver package keeps its values in the keys of its devices and services.`,
          fixes: () => relativeFix(inf, list, line),
        };
      }
  },
} satisfies Rule;

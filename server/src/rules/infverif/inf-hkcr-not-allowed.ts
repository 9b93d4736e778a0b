import { setValue } from "../../inf/edits.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isolatedLists } from "./shared/judged-lists.ts";
import { keyName } from "./shared/registry-lines.ts";
import { isApoKey } from "./shared/registry-roots.ts";

export default {
  ...infVerif(2660),
  title: "Register audio processing objects below HKR, not in HKCR",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/audio/implementing-audio-processing-objects",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const line of isolatedLists(inf, rules).flatMap(({ lines }) => lines)) {
      if (line.root !== "HKCR" || !line.subkey.known || !isApoKey(line)) continue;
      const root = line.entry.values[0]!;
      yield {
        span: root.span,
        message: `${keyName(line, 50)} is for all drivers at once. From Windows 10 1809 on each driver registers its objects below HKR.`,
        fixes: () => [{ title: "Change to HKR", edits: setValue(inf, root, "HKR"), safe: false }],
      };
    }
  },
} satisfies Rule;

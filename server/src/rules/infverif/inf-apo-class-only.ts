import { sameName } from "../../inf/sections.ts";
import { setupClassOf } from "../../inf/setup-class.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isolatedLists } from "./shared/judged-lists.ts";
import { isApoKey } from "./shared/registry-roots.ts";

const apoClass = "AudioProcessingObject";

export default {
  ...infVerif(2661, { lowered: true }),
  title: "Register audio processing objects in an INF of their own class",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/dashboard/deploying-audio-processing-objects",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    const setupClass = setupClassOf(inf);
    if (!setupClass || sameName(setupClass, apoClass)) return;
    for (const line of isolatedLists(inf, rules).flatMap(({ lines }) => lines)) {
      if (line.root !== "HKR" || !line.subkey.known || !isApoKey(line)) continue;
      yield {
        span: line.entry.values[1]!.span,
        message: `An audio processing object is registered by a device of class ${shortened(setupClass, 24)}. From Windows 11 on that is for devices of class ${apoClass}.`,
      };
    }
  },
} satisfies Rule;

import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { keyName, placeOf, valueName } from "./shared/registry-lines.ts";
import { isAbsolute } from "./shared/registry-roots.ts";
import { absoluteContradictions } from "./shared/registry-settings.ts";

export default {
  ...infVerif(1331),
  title: "Set a registry value to the same in all install sections",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/devtest/inf-verif-error-1330",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const [{ line }, first] of absoluteContradictions(inf, rules, isAbsolute)) {
      const place = placeOf(first.line);
      yield {
        span: placeOf(line).span,
        message: `${valueName(line, 20)} in ${keyName(line, 26)} is set to something else in [${shortened(first.line.section.name, 20)}]. Where the devices of both are set up, the last one wins.`,
        related: [{ uri: inf.uri, span: place.span, message: "Set differently here." }],
      };
    }
  },
} satisfies Rule;

import { numberOf } from "../../inf/numbers.ts";
import { bitRegLists } from "../../inf/registry-lists.ts";
import { valueText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";

export default {
  ...infVerif(1262),
  title: "Give BitReg a mask of one byte",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-bitreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { data } of judgedLists(inf, rules, bitRegLists(inf)).flatMap(({ lines }) => lines)) {
      const [mask] = data;
      const value = mask && numberOf(valueText(inf, mask).text);
      if (value === undefined || (value >= 0 && value <= 0xff)) continue;
      yield {
        span: mask!.span,
        message: `The mask ${shortened(mask!.text)} is larger than a byte. BitReg changes one byte, which the next value chooses.`,
      };
    }
  },
} satisfies Rule;

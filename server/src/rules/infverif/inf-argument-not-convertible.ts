import { numberOf } from "../../inf/numbers.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasOwnCode } from "./shared/own-codes.ts";

export default {
  ...infVerif(1260),
  title: "Write a number where a directive takes a number",
  on: "inf",
  *check(inf) {
    for (const given of judgedArguments(inf)) {
      const { argument, field, directive } = given;
      const text = knownText(inf, field);
      const isNumber = (argument.kind === "number" || argument.kind === "flags") && !argument.orKind;
      if (!isNumber || !text || numberOf(text) !== undefined || hasOwnCode(given)) continue;
      yield {
        span: field.span,
        message: `${shortened(text)} is no number. ${directive?.name ?? "The line"} takes ${argument.name} as a decimal or 0x hexadecimal number.`,
      };
    }
  },
} satisfies Rule;

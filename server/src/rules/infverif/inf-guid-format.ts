import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
import { isGuid, notAGuid } from "./shared/guids.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1019),
  title: "Write a GUID in braces, with all its digits and dashes",
  on: "inf",
  *check(inf) {
    for (const { argument, field, kind } of judgedArguments(inf)) {
      const text = knownText(inf, field);
      // Those of [Version] have codes of their own; where a name may stand too, only what begins as a GUID is one.
      const isMeant = argument.kind === "guid" || (argument.orKind === "guid" && text?.startsWith("{"));
      if (isMeant && kind !== "version" && text && !isGuid(text)) yield notAGuid(inf, field, text);
    }
  },
} satisfies Rule;

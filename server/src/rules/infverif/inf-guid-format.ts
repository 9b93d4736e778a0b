import { setValue } from "../../inf/edits.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";

const form = /^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/i;

export default {
  ...infVerif(1019),
  title: "Write a GUID in braces, with all its digits and dashes",
  on: "inf",
  *check(inf) {
    for (const { argument, field, kind } of judgedArguments(inf)) {
      const text = knownText(inf, field);
      // Those of [Version] have codes of their own; where a name may stand too, only what begins as a GUID is one.
      const isGuid = argument.kind === "guid" || (argument.orKind === "guid" && text?.startsWith("{"));
      if (!isGuid || kind === "version" || !text || form.test(text)) continue;
      const braced = `{${text.replace(/^[{(]|[)}]$/g, "")}}`;
      yield {
        span: field.span,
        message: `${shortened(text)} is no GUID. It has the form {XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}.`,
        fixes: () =>
          form.test(braced) ? [{ title: "Put it in braces", edits: setValue(inf, field, braced), safe: true }] : [],
      };
    }
  },
} satisfies Rule;

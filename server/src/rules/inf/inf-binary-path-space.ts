import { setValue } from "../../inf/edits.ts";
import type { Field } from "../../inf/model.ts";
import { entriesNamed, mergedSections } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { hasBareBlank } from "./shared/image-path.ts";

export default {
  title: "Put quotes around the path of a service binary that has blanks",
  severity: "warning",
  modes: { k: "warning", u: "warning", w: "error" },
  sources: [
    "windows-hardware/drivers/devtest/inf-verif-error-2084",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  infverif: [1254, 2084],
  on: "inf",
  *check(inf) {
    const fields = mergedSections(inf).flatMap((section) => entriesNamed(section, "ServiceBinary"));
    for (const field of fields.map(({ values }) => values[0]!)) {
      const path = knownText(inf, field);
      if (path === undefined || !hasBareBlank(path)) continue;
      yield {
        span: field.span,
        message:
          "This path has a blank, but no quotes of its own. Windows may take what follows the blank for arguments.",
        fixes: () => [{ title: "Put the path in quotes", edits: setValue(inf, field, quoted(field)), safe: true }],
      };
    }
  },
} satisfies Rule;

const quoted = ({ text }: Field): string => `"""${text}"""`;

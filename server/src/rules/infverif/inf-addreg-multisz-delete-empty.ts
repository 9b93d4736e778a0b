import { removeEntry } from "../../inf/edits.ts";
import { addRegLists, delRegLists } from "../../inf/registry-lists.ts";
import { deletesString } from "../../inf/registry-type.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { dataOf, flagsField, valueName } from "./shared/registry-lines.ts";

export default {
  ...infVerif(1266),
  title: "Name the string to delete from a REG_MULTI_SZ",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-delreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    const lists = [delRegLists, addRegLists].flatMap((listsOf) => judgedLists(inf, rules, listsOf(inf)));
    for (const line of lists.flatMap(({ lines }) => lines)) {
      if (!deletesString(line.flags ?? 0) || dataOf(line).length > 0) continue;
      yield {
        span: flagsField(line).span,
        message: `No string is named that is to be deleted from ${valueName(line)}. With this flag a line deletes the strings behind it.`,
        fixes: () => [{ title: "Remove the line", edits: removeEntry(inf, line.entry), safe: false }],
      };
    }
  },
} satisfies Rule;

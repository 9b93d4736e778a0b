import { setValue } from "../../inf/edits.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { isNdiValue, isNetSoftware } from "./shared/net-filters.ts";

const rule = infVerif(2414, { lowered: true });
const form = /^[a-z0-9_]+$/;

export default {
  ...rule,
  title: "Write FilterClass in lower case, digits and underscores",
  sources: [...rule.sources, "windows-hardware/drivers/network/configuring-an-inf-file-for-a-modifying-filter-driver"],
  on: "inf",
  *check(inf, _driver, rules) {
    if (!isNetSoftware(inf)) return;
    for (const line of judgedLists(inf, rules).flatMap(({ lines }) => lines)) {
      const [field] = line.data;
      const text = knownText(inf, field);
      if (!field || !text || !isNdiValue(line, "FilterClass") || form.test(text)) continue;
      const to = text.toLowerCase();
      yield {
        span: field.span,
        message: `${shortened(text)} is no filter class. Its name has lower-case letters, digits and underscores only.`,
        fixes: () =>
          form.test(to) ? [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }] : [],
      };
    }
  },
} satisfies Rule;

import type { Rule } from "../rule.ts";
import { isEmpty } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { netComponentsOf } from "./shared/net-drivers.ts";

export default {
  ...infVerif(2400, { lowered: true }),
  title: "Give AddNetFilter and AddNetProtocol an identifier and a section",
  on: "inf",
  *check(inf) {
    for (const { directive, entry } of netComponentsOf(inf)) {
      const [id, section] = entry.values;
      const lack = !id || isEmpty(id) ? "an identifier" : !section || isEmpty(section) ? "a section" : undefined;
      const extra = entry.values.slice(2).find((field) => !isEmpty(field));
      if (!lack && !extra) continue;
      yield {
        span: lack ? entry.key!.span : extra!.span,
        message: `${directive} ${lack ? `lacks ${lack}` : "has more than two fields"}. It takes the identifier of the component, a comma and the name of its section.`,
      };
    }
  },
} satisfies Rule;

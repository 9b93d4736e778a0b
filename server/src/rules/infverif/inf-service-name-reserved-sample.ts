import { isSampleService } from "../../data/sample-services.ts";
import { nameKey } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";

export default {
  ...infVerif(1017, { lowered: true }),
  title: "Give a service a name of your own, not that of a sample",
  on: "inf",
  *check(inf, _driver, rules) {
    const seen = new Set<string>();
    for (const { entry, name } of judgedServices(inf, rules)) {
      const key = nameKey(name.text);
      if (!name.known || !isSampleService(name.text) || seen.has(key)) continue;
      seen.add(key);
      yield {
        span: entry.values[0]!.span,
        message: `${shortened(name.text)} is the service of a driver sample. Names of samples are reserved, and another driver made from it clashes with yours.`,
      };
    }
  },
} satisfies Rule;

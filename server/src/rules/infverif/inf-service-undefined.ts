import { valueText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { includeFor } from "./shared/included-sections.ts";
import { infVerif } from "./shared/infverif.ts";
import { missingSectionFixes, missingSectionsOf } from "./shared/missing-sections.ts";

const rule = infVerif(2006);

export default {
  ...rule,
  title: "Describe every service that AddService adds",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addservice-directive"],
  on: "inf",
  *check(inf) {
    for (const missing of missingSectionsOf(inf)) {
      const { kind, reference, name } = missing;
      if (kind !== "serviceinstall" || includeFor(inf, missing)) continue;
      const service = valueText(inf, reference.entry.values[0]).text;
      // A service without a name needs no section: the line is wrong in another way.
      if (service === "") continue;
      yield {
        span: reference.span,
        message: `There is no section [${shortened(name, 30)}] for the service ${shortened(service, 30)}. Windows cannot add the service.`,
        fixes: () => missingSectionFixes(inf, missing),
      };
    }
  },
} satisfies Rule;

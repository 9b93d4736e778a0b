import { directive } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import { sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { nearestFirst } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";

const position = 4;
const types = directive("AddService", "ddinstall.services")?.args[position]?.values ?? [];

export default {
  ...infVerif(1250),
  title: "Log the events of a service to System, Application or Security",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { entry } of judgedServices(inf, rules)) {
      const field = entry.values[position];
      const type = knownText(inf, field);
      if (!field || !type || types.some((each) => sameName(each, type))) continue;
      const [nearest] = nearestFirst(type, types);
      yield {
        span: field.span,
        message: `${shortened(type)} is no event log. A service logs to ${types.join(", ")}; drivers to System.`,
        fixes: () => [{ title: `Change to ${nearest}`, edits: setValue(inf, field, nearest!), safe: false }],
      };
    }
  },
} satisfies Rule;

import { classExtensions } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import { entriesNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { umdfDriversOf } from "./shared/umdf-drivers.ts";

export default {
  title: "Name class extensions with their version",
  severity: "hint",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    const lists = umdfDriversOf(inf).flatMap(({ section }) => entriesNamed(section, "UmdfExtensions"));
    for (const field of lists.flatMap(({ values }) => values)) {
      const name = knownText(inf, field);
      if (!name || /^[a-z]\w*cx\d{4}$/i.test(name)) continue;
      yield {
        span: field.span,
        message: `${shortened(name)} does not look like a class extension. Their services are called as in SensorsCx0102.`,
        fixes: () =>
          extensionsLike(name).map((to) => ({
            title: `Change to ${to}`,
            edits: setValue(inf, field, to),
            safe: false,
          })),
      };
    }
  },
} satisfies Rule;

/** The known extensions whose names begin like this one. */
function extensionsLike(name: string): string[] {
  const stem = name.toLowerCase().replace(/(cx)?[\d.]*$/, "");
  return classExtensions.map((each) => each.name).filter((each) => stem !== "" && each.toLowerCase().startsWith(stem));
}

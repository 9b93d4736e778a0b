import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { type RegistryEntry, registryEntriesOf } from "../../inf/registry.ts";
import { mergedSections, nameKey, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { removeValues } from "./shared/lists.ts";

export default {
  title: "Make no class filter of the reflector",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/installing-a-umdf-filter-driver"],
  on: "inf",
  *check(inf) {
    const classes = mergedSections(inf).filter(({ name }) => /^ClassInstall32(\.|$)/i.test(name));
    for (const registry of classes.flatMap((section) => registryEntriesOf(inf, section))) {
      if (!["UpperFilters", "LowerFilters"].some((name) => sameName(name, registry.name.text))) continue;
      const field = registry.data.find((each) => nameKey(valueText(inf, each).text) === "wudfrd");
      if (!field) continue;
      yield {
        span: field.span,
        message: "The reflector cannot be a filter of a whole class. UMDF drivers are filters of single devices only.",
        fixes: () => [{ title: "Remove the class filter", edits: without(inf, registry, field), safe: false }],
      };
    }
  },
} satisfies Rule;

/** Other filters of the class stay. */
function without(inf: InfFile, { entry, data }: RegistryEntry, reflector: RegistryEntry["data"][number]) {
  const others = data.filter((field) => field !== reflector && field.text !== "");
  return others.length === 0 ? removeEntry(inf, entry) : removeValues(inf, entry, [reflector]);
}

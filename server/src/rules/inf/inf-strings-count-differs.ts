import type { InfFile } from "../../inf/model.ts";
import { type MergedSection, mergedSection, mergedSections, nameKey } from "../../inf/sections.ts";
import { type StringDefinition, stringDefinitions } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { evenOut } from "./shared/even-out-strings.ts";
import { shortened } from "./shared/quoting.ts";

export default {
  title: "Define the same strings in every language",
  severity: "error",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-strings-section",
    "windows-hardware/drivers/install/creating-international-inf-files",
  ],
  infverif: [1295],
  on: "inf",
  *check(inf) {
    const general = mergedSection(inf, "Strings");
    if (!general) return;
    const theirs = definedIn(inf, general);
    for (const section of mergedSections(inf).filter(({ name }) => /^strings\.[\da-f]{4}$/i.test(name))) {
      const own = definedIn(inf, section);
      const missing = without(theirs, own);
      const extra = without(own, theirs);
      if (missing.length + extra.length === 0) continue;
      const parts = [
        ...(missing.length > 0 ? [`lacks ${listed(missing)}`] : []),
        ...(extra.length > 0 ? [`has ${listed(extra)}, which [Strings] lacks`] : []),
      ];
      yield {
        span: section.parts[0]!.header,
        // InfVerif counts.
        ...(missing.length === extra.length && { severity: "warning" as const }),
        message: `[${section.name}] defines other strings than [Strings]. It ${parts.join(" and ")}.`,
        fixes: () => evenOut(inf, section, missing, general, extra),
      };
    }
  },
} satisfies Rule;

type Definitions = ReadonlyMap<string, StringDefinition>;

const definedIn = (inf: InfFile, { parts }: MergedSection): Definitions =>
  new Map(
    stringDefinitions(inf)
      .filter(({ section, key }) => parts.includes(section) && key.text !== "")
      .map((definition) => [nameKey(definition.key.text), definition]),
  );

const without = (all: Definitions, known: Definitions): StringDefinition[] =>
  [...all].filter(([key]) => !known.has(key)).map(([, definition]) => definition);

function listed(definitions: readonly StringDefinition[]): string {
  const names = definitions.slice(0, 3).map(({ key }) => shortened(key.text, 30));
  const more = definitions.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

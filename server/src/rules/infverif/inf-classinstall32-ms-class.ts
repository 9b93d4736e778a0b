import { referencesTo } from "../../inf/graph.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { InfFile } from "../../inf/model.ts";
import { removeSections } from "../../inf/remove-section.ts";
import { type MergedSection, mergedSection, mergedSections } from "../../inf/sections.ts";
import { namedSection } from "../../inf/services.ts";
import type { Edit } from "../../text/source.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { windowsClassOf } from "./shared/microsoft-classes.ts";

const rule = infVerif(1285);

export default {
  ...rule,
  title: "Leave [ClassInstall32] to the owner of the class",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-classinstall32-section"],
  on: "inf",
  *check(inf) {
    const name = windowsClassOf(inf);
    if (name === undefined) return;
    for (const section of mergedSections(inf)) {
      if (!kindsOf(inf, section).includes("classinstall32")) continue;
      yield {
        span: section.parts[0]!.header,
        message: `The class ${shortened(name, 32)} is not yours to install. Windows ignores the section where the class is installed already.`,
        fixes: () => [{ title: "Remove the section", edits: withoutClass(inf, section), safe: false }],
      };
    }
  },
} satisfies Rule;

/** Its sub-section goes with it, and lists that only these name. */
function withoutClass(inf: InfFile, section: MergedSection): Edit[] {
  const services = mergedSection(inf, `${section.name}.Services`);
  const going = services ? [section, services] : [section];
  const lines = new Set(going.flatMap(({ entries }) => entries));
  const named = [...lines].flatMap(({ values }) => values.flatMap((field) => namedSection(inf, field) ?? []));
  const alone = named.filter(({ name }) => referencesTo(inf, name).every(({ entry }) => lines.has(entry)));
  return removeSections(inf, [...new Set([...going, ...alone])]);
}

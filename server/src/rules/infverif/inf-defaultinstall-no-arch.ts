import type { InfFile } from "../../inf/model.ts";
import { removeSections } from "../../inf/remove-section.ts";
import { type MergedSection, mergedSection } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { usualArchitecture } from "./shared/decorations.ts";
import { infVerif } from "./shared/infverif.ts";
import {
  decorationOf,
  isForNoArchitecture,
  primitiveSections,
  renamedPrimitive,
  withSubSections,
} from "./shared/primitive.ts";

const rule = infVerif(1421);

export default {
  ...rule,
  title: "Name the architecture of a primitive driver",
  // With such a section InfVerif also says that the INF cannot be processed as a primitive driver.
  infverif: [...rule.infverif!, 1420],
  sources: [...rule.sources, "windows-hardware/drivers/develop/creating-a-primitive-driver"],
  on: "inf",
  *check(inf) {
    const sections = [...primitiveSections(inf, "defaultinstall"), ...primitiveSections(inf, "defaultuninstall")];
    for (const section of sections.filter(isForNoArchitecture))
      yield {
        span: section.parts[0]!.header,
        message: `[${shortened(section.name)}] has no architecture. Windows does not take the package for a primitive driver.`,
        fixes: () => [decorated(inf, section)],
      };
  },
} satisfies Rule;

/** The sub-sections take the new name too. Where a section for the architecture is there, this one only stands in its way. */
function decorated(inf: InfFile, section: MergedSection): Fix {
  const [kind] = section.name.split(".");
  const name = `${kind}.${usualArchitecture(inf)}${decorationOf(section).replace(/^nt/i, "")}`;
  if (!mergedSection(inf, name)) return renamedPrimitive(inf, section, name);
  const edits = removeSections(inf, withSubSections(inf, section));
  return { title: `Remove [${section.name}]`, edits, safe: false };
}

import type { InfFile } from "../../inf/model.ts";
import { type MergedSection, mergedSections, nameKey } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { meantDecoration, usualArchitecture } from "./shared/decorations.ts";
import { infVerif } from "./shared/infverif.ts";
import { decorationOf, primitiveSections, renamedPrimitive, unreadDefaultInstalls } from "./shared/primitive.ts";

const rule = infVerif(1423);

export default {
  ...rule,
  title: "Install a primitive driver with [DefaultInstall]",
  sources: [...rule.sources, "windows-hardware/drivers/develop/creating-a-primitive-driver"],
  on: "inf",
  *check(inf) {
    for (const section of unreadDefaultInstalls(inf))
      yield {
        span: section.parts[0]!.header,
        message: `${shortened(decorationOf(section), 30)} names no architecture. Windows never reads [${shortened(section.name)}], and nothing else installs the driver.`,
        fixes: () => [decorated(inf, section)],
      };
    const [uninstall] = primitiveSections(inf, "defaultuninstall");
    // Of one without an architecture inf-defaultinstall-no-arch speaks, of a misspelt one inf-section-unused.
    if (!uninstall || mergedSections(inf).some(({ name }) => nameKey(name).startsWith("defaultinstall"))) return;
    yield {
      span: uninstall.parts[0]!.header,
      message: `There is no [DefaultInstall] to [${shortened(uninstall.name)}]. Windows installs a primitive driver by one with an architecture.`,
    };
  },
} satisfies Rule;

function decorated(inf: InfFile, section: MergedSection): Fix {
  const [kind] = section.name.split(".");
  return renamedPrimitive(inf, section, `${kind}.${meantDecoration(decorationOf(section)) ?? usualArchitecture(inf)}`);
}

import { mergedSections, nameKey } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { primitiveSections } from "./shared/primitive.ts";

const rule = infVerif(1423);

export default {
  ...rule,
  title: "Install a primitive driver with [DefaultInstall]",
  sources: [...rule.sources, "windows-hardware/drivers/develop/creating-a-primitive-driver"],
  on: "inf",
  *check(inf) {
    const [uninstall] = primitiveSections(inf, "defaultuninstall");
    // Of one without an architecture inf-defaultinstall-no-arch speaks, of a misspelt one inf-section-unused.
    if (!uninstall || mergedSections(inf).some(({ name }) => nameKey(name).startsWith("defaultinstall"))) return;
    yield {
      span: uninstall.parts[0]!.header,
      message: `There is no [DefaultInstall] to [${shortened(uninstall.name)}]. Windows installs a primitive driver by one with an architecture.`,
    };
  },
} satisfies Rule;

import { sameName } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { umdfDriversOf } from "./shared/umdf-drivers.ts";

export default {
  title: "Give the section of a UMDF driver a name of its own",
  severity: "hint",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/install/inf-ddinstall-section",
  ],
  off: true,
  on: "inf",
  *check(inf) {
    for (const { section, services, installs } of umdfDriversOf(inf)) {
      const twin = installs.find(({ base, name }) => sameName(base, section.name) && !sameName(name, section.name));
      if (!twin) continue;
      for (const { sectionField } of services)
        yield {
          span: sectionField!.span,
          message: `[${shortened(section.name, 30)}] is also the undecorated name of an install section. [${twin.name}] hides that today.`,
        };
    }
  },
} satisfies Rule;

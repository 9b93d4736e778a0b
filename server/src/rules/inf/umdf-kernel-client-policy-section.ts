import { sectionKinds } from "../../data/inf-directives.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { entriesNamed, mergedSections, nameKey } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { moveToWdf } from "./shared/move-to-wdf.ts";
import { kernelClientPolicy } from "./shared/umdf-installs.ts";

export default {
  title: "Put UmdfKernelModeClientPolicy into the .Wdf section of the device",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  infverif: [1290],
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf)) {
      if (nameKey(section.name).endsWith(".wdf")) continue;
      // In [Strings], file lists and the like the first word of a line is no directive.
      if (kindsOf(inf, section).some((kind) => sectionKinds[kind].content === "entries")) continue;
      for (const entry of entriesNamed(section, kernelClientPolicy)) {
        yield {
          span: entry.key!.span,
          message: `${kernelClientPolicy} has no effect here. Windows reads it only in the .Wdf section of the device.`,
          fixes: () => moveToWdf(inf, section, entry),
        };
      }
    }
  },
} satisfies Rule;

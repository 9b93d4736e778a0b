import { addEntry } from "../../inf/edits.ts";
import type { Rule } from "../rule.ts";
import { defaultVersion, libraryVersion } from "./shared/library-version.ts";
import { shortened } from "./shared/quoting.ts";
import { lacksDirective, umdfDriversOf } from "./shared/umdf-drivers.ts";

export default {
  title: "Say which framework version a UMDF driver needs",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1084],
  on: "inf",
  *check(inf, driver) {
    const value = defaultVersion(inf, driver);
    for (const umdf of umdfDriversOf(inf)) {
      if (!lacksDirective(umdf, libraryVersion)) continue;
      yield {
        span: umdf.section.parts[0]!.header,
        message: `${libraryVersion} is missing from [${shortened(umdf.section.name)}]. UMDF does not know which framework the driver needs.`,
        fixes: () => [
          {
            title: `Add ${libraryVersion} = ${value}`,
            edits: addEntry(inf, umdf.section, libraryVersion, value),
            safe: false,
          },
        ],
      };
    }
  },
} satisfies Rule;

import { addEntry } from "../../inf/edits.ts";
import { needsIn } from "../../inf/needs.ts";
import { entryNamed } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { isMisspelt } from "./shared/directive-names.ts";
import { describes } from "./shared/service-sections.ts";
import { allServices, installsUmdf } from "./shared/wdf-files.ts";

const directive = "KmdfLibraryVersion";

export default {
  title: "Say in KmdfLibraryVersion which framework version a KMDF driver needs",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1084],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    const sections = new Set(allServices(inf, "kmdf").flatMap(({ section }) => section ?? []));
    for (const section of sections) {
      if (entryNamed(section, directive) || needsIn(inf, section).length > 0) continue;
      if (isMisspelt(inf, section, directive)) continue;
      const [[key, value]] = describes(inf, "kmdf", "") as [readonly [string, string]];
      yield {
        span: section.parts[0]!.header,
        message: `${directive} is missing. Windows reads it to load the framework of the KMDF driver.`,
        fixes: () => [{ title: `Add ${key} = ${value}`, edits: addEntry(inf, section, key, value), safe: false }],
      };
    }
  },
} satisfies Rule;

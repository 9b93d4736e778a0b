import { setValue } from "../../inf/edits.ts";
import { entryNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { allServices, installsUmdf } from "./shared/wdf-files.ts";

export default {
  title: "Write KmdfLibraryVersion as major and minor version",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    const sections = new Set(allServices(inf, "kmdf").flatMap(({ section }) => section ?? []));
    for (const section of sections) {
      const field = entryNamed(section, "KmdfLibraryVersion")?.values[0];
      const version = knownText(inf, field);
      if (!field || !version || /^\d+\.\d+$/.test(version)) continue;
      const start = /^\d+\.\d+(?=\.\d)/.exec(version)?.[0];
      yield {
        span: field.span,
        message: `${shortened(version)} is no version of KMDF. It has two numbers, as in 1.33.`,
        fixes: () => (start ? [{ title: `Change to ${start}`, edits: setValue(inf, field, start), safe: true }] : []),
      };
    }
  },
} satisfies Rule;

import { installsOf, sectionsOfInstall } from "../../inf/installs.ts";
import { nameKey } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { addNeeds } from "./shared/needs-edits.ts";
import { familyOf, neededFor, reflectorNeedsOf, suffixOf } from "./shared/reflector.ts";

export default {
  title: "Need all sections of WUDFRD.inf that belong together",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/adding-the-reflector"],
  on: "inf",
  *check(inf) {
    for (const install of installsOf(inf)) {
      const needs = reflectorNeedsOf(install);
      const [family, ...others] = new Set(needs.flatMap(({ name }) => familyOf(name) ?? []));
      // Of two families another rule speaks, and of wrong names in a section, too.
      if (!family || others.length > 0) continue;
      const filled = new Set(needs.map(({ section }) => nameKey(suffixOf(install, section))));
      const missing = neededFor(family).filter(({ suffix }) => !filled.has(nameKey(suffix)));
      if (missing.length === 0) continue;
      const names = missing.map(({ section }) => section).join(", ");
      yield {
        span: needs[0]!.field.span,
        message: `${family} is needed in part only. Its sections belong together; missing here: ${names}.`,
        related: sectionsOfInstall(install)
          .filter((section) => missing.some(({ suffix }) => nameKey(suffix) === nameKey(suffixOf(install, section))))
          .map(({ parts }) => ({ uri: inf.uri, span: parts[0]!.header, message: "This section needs one." })),
        fixes: () => [{ title: `Add Needs of ${names}`, edits: addNeeds(install, missing), safe: false }],
      };
    }
  },
} satisfies Rule;

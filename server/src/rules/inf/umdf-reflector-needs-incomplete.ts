import { type Install, installsOf, sectionsOfInstall } from "../../inf/installs.ts";
import { isReached } from "../../inf/kinds.ts";
import { nameKey, sectionsEndingWith } from "../../inf/sections.ts";
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
      const names = new Set(needs.map(({ name }) => nameKey(name)));
      // What is needed in the wrong section has a rule of its own, and so has an install section under a wrong name.
      const missing = neededFor(family).filter(
        ({ suffix, section }) => !filled.has(nameKey(suffix)) && !names.has(nameKey(section)),
      );
      if (missing.length === 0 || hasDeadWdf(install)) continue;
      const list = missing.map(({ section }) => section).join(", ");
      yield {
        span: needs[0]!.field.span,
        message: `${family} is needed in part only. Its sections belong together; missing here: ${list}.`,
        related: sectionsOfInstall(install)
          .filter((section) => missing.some(({ suffix }) => nameKey(suffix) === nameKey(suffixOf(install, section))))
          .map(({ parts }) => ({ uri: inf.uri, span: parts[0]!.header, message: "This section needs one." })),
        fixes: () => [{ title: `Add Needs of ${list}`, edits: addNeeds(install, missing), safe: false }],
      };
    }
  },
} satisfies Rule;

/** True when there is a `.Wdf` section for the device that Windows does not read, because it uses another install section. */
const hasDeadWdf = ({ inf, base }: Install): boolean =>
  sectionsEndingWith(inf, ".Wdf").some(
    (wdf) => nameKey(wdf.name).startsWith(`${nameKey(base)}.`) && !isReached(inf, wdf),
  );

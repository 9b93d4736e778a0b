import {
  classSpecificKeys,
  directive,
  directives,
  directivesNamed,
  type SectionKind,
  sectionKinds,
} from "../../data/inf-directives.ts";
import { isInstallKind, isWdfKind } from "../../inf/arguments.ts";
import { setValue } from "../../inf/edits.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { mergedSections, nameKey } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { farthestFor } from "./shared/directive-names.ts";
import { spellingsOf } from "./shared/spelling.ts";
import { installsUmdf } from "./shared/wdf-files.ts";

const classKeys = new Set(classSpecificKeys.flatMap(({ keys }) => keys.map(nameKey)));
const spellings = /* @__PURE__ */ spellingsOf([...new Set(directives.map(({ name }) => name))]);

export default {
  title: "Spell directives right",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/install/inf-ddinstall-section",
    "windows-hardware/drivers/install/summary-of-inf-directives",
    "windows-hardware/drivers/install/inf-version-section",
  ],
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf)) {
      const kinds = kindsOf(inf, section);
      if (!kinds.every(takesDirectives)) continue;
      // Of the WDF directives of UMDF drivers another rule speaks.
      if (kinds.some(isWdfKind) && installsUmdf(inf)) continue;
      for (const { key, assigned } of section.entries) {
        const word = assigned ? knownText(inf, key) : undefined;
        const [nearest, ...others] = word ? meant(kinds, word) : [];
        if (!key || !word || !nearest) continue;
        yield {
          span: key.span,
          message: `${word} is no directive. ${nearest} is spelt almost the same.`,
          fixes: () =>
            [nearest, ...others].map((to) => ({
              title: `Change to ${to}`,
              edits: setValue(inf, key, to),
              safe: false,
            })),
        };
      }
    }
  },
} satisfies Rule;

const takesDirectives = (kind: SectionKind): boolean => sectionKinds[kind].content === "directives";

/** The directives of such a section that are spelt almost like a word that is none anywhere. */
function meant(kinds: readonly SectionKind[], word: string): string[] {
  if (!/^[a-z]\w{3,}$/i.test(word) || directivesNamed(word).length > 0) return [];
  // Setup classes have words of their own in install sections.
  if (kinds.some(isInstallKind) && (word.length < 6 || classKeys.has(nameKey(word)))) return [];
  return spellings.near(word, farthestFor(word)).filter((name) => kinds.some((kind) => directive(name, kind)));
}

import {
  classSpecificKeys,
  directive,
  directives,
  directivesNamed,
  type SectionKind,
} from "../../data/inf-directives.ts";
import { isInstallKind } from "../../inf/arguments.ts";
import { setValue } from "../../inf/edits.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { mergedSections, nameKey } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { spellingsOf } from "./shared/spelling.ts";

const shortest = 6;
const classKeys = new Set(classSpecificKeys.flatMap(({ keys }) => keys.map(nameKey)));
const spellings = /* @__PURE__ */ spellingsOf([...new Set(directives.map(({ name }) => name))]);

export default {
  title: "Spell the directives of install sections right",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/install/inf-ddinstall-section",
    "windows-hardware/drivers/install/summary-of-inf-directives",
  ],
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf)) {
      const kinds = kindsOf(inf, section);
      // The directives of .Wdf sections have a rule of their own.
      if (!kinds.every((kind) => isInstallKind(kind) && kind !== "ddinstall.wdf")) continue;
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

/** The directives of such a section that are at most two letters away from a word that is none anywhere. */
function meant(kinds: readonly SectionKind[], word: string): string[] {
  const key = nameKey(word);
  if (word.length < shortest || !/^[a-z]\w*$/i.test(word) || classKeys.has(key)) return [];
  if (directivesNamed(word).length > 0) return [];
  return spellings.near(word, 2).filter((name) => kinds.some((kind) => directive(name, kind)));
}

import { kindsOf } from "../../inf/kinds.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { mergedSection, mergedSections } from "../../inf/sections.ts";
import { definitionsOfString, stringDefinitions, type Token, tokensIn } from "../../inf/strings.ts";
import { memo } from "../../text/memo.ts";
import type { Fix, Rule } from "../rule.ts";
import { createString } from "./shared/create-string.ts";
import { isStamped } from "./shared/library-version.ts";
import { shortened } from "./shared/quoting.ts";
import { spellingsOf } from "./shared/spelling.ts";
import { environmentVariables, isPlaceholder } from "./shared/well-known-strings.ts";

export default {
  title: "Define every string that the INF uses",
  severity: "error",
  sources: [
    "windows-hardware/drivers/install/inf-strings-section",
    "windows-hardware/drivers/install/general-syntax-rules-for-inf-files",
  ],
  infverif: [1235],
  on: "inf",
  *check(inf) {
    // A file without any strings may get them from the build.
    if (stringDefinitions(inf).length === 0) return;
    const isBuilt = isStamped(inf);
    for (const field of fieldsOf(inf))
      for (const token of tokensIn(field)) {
        if (!isName(token.name) || definitionsOfString(inf, token.name).length > 0) continue;
        if (isBuilt && isPlaceholder(token.name)) continue;
        yield {
          span: token.whole,
          message: `The string ${shortened(token.name)} is not defined. Windows leaves the percent signs as they are.`,
          fixes: () => fixesFor(inf, token),
        };
      }
  },
} satisfies Rule;

/** More near names than these are a series, and the choice is no help. */
const mostRenames = 3;

/** What follows the percent sign of a character in a web address: `%5C`. */
const encodedCharacter = /^\d[\da-f]/i;

/** No directory number, no token of a build tool, and not what happens to stand between two percent signs. */
const isName = (name: string): boolean => /^[\w.-]*[a-z_][\w.-]*$/i.test(name);

const fieldsOf = (inf: InfFile): Field[] =>
  mergedSections(inf)
    .filter((section) => !kindsOf(inf, section).includes("strings"))
    .flatMap(({ entries }) => entries.flatMap(({ key, values }) => [...new Set(key ? [key, ...values] : values)]));

const spellings = memo((inf: InfFile) => spellingsOf([...new Set(stringDefinitions(inf).map(({ key }) => key.text))]));

function fixesFor(inf: InfFile, { name, span, whole }: Token): Fix[] {
  const { uri } = inf;
  const renames = spellings(inf)
    .near(name, 2)
    .slice(0, mostRenames)
    .map((to): Fix => ({ title: `Change to %${to}%`, edits: [{ uri, span, text: to }], safe: false }));
  const safe = environmentVariables.has(name.toLowerCase());
  const escaped: Fix = { title: `Write %%${name}%%`, edits: [{ uri, span: whole, text: `%%${name}%%` }], safe };
  return [
    ...(safe || encodedCharacter.test(name) ? [escaped] : []),
    ...renames,
    ...(mergedSection(inf, "Strings") ? [createString(inf, name)] : []),
  ];
}

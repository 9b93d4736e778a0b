import { kindsOf } from "../../inf/kinds.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { mergedSection, mergedSections } from "../../inf/sections.ts";
import { definitionsOfString, stringDefinitions, type Token, tokensIn } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { createString } from "./shared/create-string.ts";
import { editDistance, nearestFirst } from "./shared/distance.ts";
import { isStamped } from "./shared/library-version.ts";
import { shortened } from "./shared/quoting.ts";
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

/** No directory number, no token of a build tool, and not what happens to stand between two percent signs. */
const isName = (name: string): boolean => /^[\w.-]*[a-z_][\w.-]*$/i.test(name);

const fieldsOf = (inf: InfFile): Field[] =>
  mergedSections(inf)
    .filter((section) => !kindsOf(inf, section).includes("strings"))
    .flatMap(({ entries }) => entries.flatMap(({ key, values }) => [...new Set(key ? [key, ...values] : values)]));

function fixesFor(inf: InfFile, { name, span, whole }: Token): Fix[] {
  const { uri } = inf;
  const names = [...new Set(stringDefinitions(inf).map(({ key }) => key.text))];
  const near = names.filter((each) => editDistance(each.toLowerCase(), name.toLowerCase()) <= 2);
  const renames = nearestFirst(name, near).map(
    (to): Fix => ({ title: `Change to %${to}%`, edits: [{ uri, span, text: to }], safe: false }),
  );
  const escaped: Fix = { title: `Write %%${name}%%`, edits: [{ uri, span: whole, text: `%%${name}%%` }], safe: true };
  const isVariable = environmentVariables.has(name.toLowerCase());
  return [
    ...(isVariable ? [escaped] : []),
    ...renames,
    ...(mergedSection(inf, "Strings") ? [createString(inf, name)] : []),
  ];
}

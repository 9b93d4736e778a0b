import { flagSets } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { flagsText, numberOf } from "../../inf/numbers.ts";
import { sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { type JudgedArgument, judgedArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasOwnCode } from "./shared/own-codes.ts";

export default {
  ...infVerif(1260),
  title: "Write a number where a directive takes a number",
  on: "inf",
  *check(inf) {
    for (const given of judgedArguments(inf)) {
      const { argument, field, directive } = given;
      const text = knownText(inf, field);
      const isNumber = (argument.kind === "number" || argument.kind === "flags") && !argument.orKind;
      if (!isNumber || !text || numberOf(text) !== undefined || hasOtherRule(given)) continue;
      yield {
        span: field.span,
        message: `${shortened(text)} is no number. ${directive?.name ?? "The line"} takes ${argument.name} as a decimal or 0x hexadecimal number.`,
        fixes: () => flagsNamed(inf, given, text),
      };
    }
  },
} satisfies Rule;

/** `REG_DWORD` and `FLG_ADDREG_TYPE_DWORD` are names of the headers: an INF has the number. */
function flagsNamed(inf: InfFile, { argument: { flagSets: sets = [] }, field }: JudgedArgument, text: string): Fix[] {
  const flags = sets.flatMap((set) => flagSets[set]);
  const meant = flags.find(
    ({ name }) => sameName(name, text) || sameName(name.replace(/^FLG_ADDREG_TYPE/, "REG"), text),
  );
  if (!meant) return [];
  const to = flagsText(meant.value);
  return [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }];
}

/** In lists other rules speak of the data, but not of flags. */
const hasOtherRule = (given: JudgedArgument): boolean =>
  hasOwnCode(given) && (given.directive !== undefined || given.argument.kind !== "flags");

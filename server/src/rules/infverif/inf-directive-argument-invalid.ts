import { setValue } from "../../inf/edits.ts";
import { numberOf } from "../../inf/numbers.ts";
import { sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { nearestFirst } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { type JudgedArgument, judgedArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasOwnCode } from "./shared/own-codes.ts";

/** Directives whose numbers are all listed. */
const complete = new Set([
  "DelayedAutoStart",
  "Isolation",
  "LoggingRetention",
  "AddChannel",
  "SoftwareType",
  "ServerType",
]);

export default {
  ...infVerif(1081, { lowered: true }),
  // The other code says the same of arguments that it does not quote; nobody publishes which.
  infverif: [1081, 1082],
  title: "Give a directive one of the values it takes",
  on: "inf",
  *check(inf) {
    for (const given of judgedArguments(inf)) {
      const { argument, field, directive } = given;
      const text = knownText(inf, field);
      const values = valuesOf(given);
      if (!text || values.length === 0 || hasOwnCode(given)) continue;
      // What is no number at all is inf-argument-not-convertible.
      if (argument.kind === "number" && numberOf(text) === undefined) continue;
      if ([...values, ...(argument.undocumentedValues ?? [])].some((value) => isSame(value, text))) continue;
      yield {
        span: field.span,
        message: `${shortened(text)} is no ${argument.name} of ${directive?.name ?? "this line"}. It can be ${values.join(" or ")}.`,
        fixes: () =>
          nearestFirst(text, values).map(
            (to): Fix => ({ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }),
          ),
      };
    }
  },
} satisfies Rule;

/** All the values an argument can have; empty where others than the well-known ones may do. */
function valuesOf({ argument, directive }: JudgedArgument): readonly string[] {
  if (argument.kind === "enum") return argument.values ?? [];
  const isComplete = argument.kind === "number" && directive !== undefined && complete.has(directive.name);
  return isComplete ? (argument.numbers ?? []).map(({ value }) => `${value}`) : [];
}

/** Numbers are the same in any spelling. */
function isSame(value: string, text: string): boolean {
  const number = numberOf(value);
  return sameName(value, text) || (number !== undefined && number === numberOf(text));
}

import { type Argument, directive, flagSets } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import { flagsText, numberOf } from "../../inf/numbers.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { type JudgedArgument, judgedArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasOwnCode } from "./shared/own-codes.ts";
import { isServiceDirective } from "./shared/service-names.ts";

export default {
  ...infVerif(1083, { lowered: true }),
  title: "Set only flags that the directive knows",
  on: "inf",
  *check(inf) {
    for (const given of judgedArguments(inf)) {
      const { argument, field } = given;
      const text = knownText(inf, field);
      const flags = text ? numberOf(text) : undefined;
      const known = knownBits(given);
      if (flags === undefined || known === undefined || (given.kind !== "addreg" && hasOwnCode(given))) continue;
      const unknown = (flags & ~known) >>> 0;
      if (unknown === 0) continue;
      const rest = flagsText(flags & known);
      yield {
        span: field.span,
        message: `The flag ${flagsText(unknown)} means nothing in ${argument.name} of ${given.directive?.name ?? "this line"}. ${known === 0 ? "It must be 0." : "No documentation lists it."}`,
        fixes: () => [{ title: `Change to ${rest}`, edits: setValue(inf, field, rest), safe: false }],
      };
    }
  },
} satisfies Rule;

/** All bits an argument can have; undefined where no list says so. */
function knownBits({ argument, directive, kind }: JudgedArgument): number | undefined {
  // Upwards of bit 15 is the type of the value, which other codes judge, and DelReg shares bit 15.
  const free = kind === "addreg" ? 0xffff8000 : 0;
  // AddService and DelService ignore each other's flags.
  const own = directive && isServiceDirective(directive) ? serviceFlags : bitsOf(argument);
  if (argument.kind === "flags") return own.length > 0 ? own.reduce((all, bit) => all | bit, free) : undefined;
  return argument.kind === "number" && /must be 0/.test(argument.note ?? "") ? 0 : undefined;
}

const bitsOf = ({ flagSets: sets = [], numbers = [] }: Argument): readonly number[] =>
  [...sets.flatMap((set) => flagSets[set]), ...numbers].map(({ value }) => value);

const serviceFlags = /* @__PURE__ */ ["AddService", "DelService"].flatMap((name) =>
  (directive(name)?.args ?? []).filter(({ kind }) => kind === "flags").flatMap(bitsOf),
);

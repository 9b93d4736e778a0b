import type { Argument } from "../../data/inf-directives.ts";
import { sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Value } from "./spot.ts";
import { type Block, code, listed, paragraph, sentence, term, words } from "./text.ts";
import { sinceUmdfText } from "./versions.ts";

/** One of the values an argument may have: since when, and what else there is. `directive` is what it belongs to. */
export function enumValue(
  { inf, argument, field }: Value,
  directive: { readonly description: string; readonly default?: string } | undefined,
): readonly Block[] {
  const text = knownText(inf, field);
  if (text === undefined) return [];
  const { values = [], undocumentedValues = [], valueSince = {} } = argument;
  const value = values.find((each) => sameName(each, text));
  const since = value && valueSince[value];
  const others = values
    .filter((each) => each !== value)
    .map((each) => (isDefault(each, argument, directive) ? words`${code(each)} (the default)` : [code(each)]));
  return [
    ...(directive ? [paragraph`${term(value ?? text)}: ${sentence(directive.description)}`] : []),
    ...(undocumentedValues.some((each) => sameName(each, text))
      ? [paragraph`A value in use that is not documented.`]
      : []),
    ...(since ? [paragraph`Since ${sinceUmdfText(since)}.`] : []),
    ...(value !== undefined && isDefault(value, argument, directive) ? [paragraph`This is the default.`] : []),
    ...(others.length > 0 ? [paragraph`${value ? "Other values" : "Documented values"}: ${listed(others)}.`] : []),
  ];
}

const isDefault = (value: string, argument: Argument, directive: { readonly default?: string } | undefined): boolean =>
  value === argument.default || value === directive?.default;

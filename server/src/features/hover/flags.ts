import type { Flag } from "../../data/inf-directives.ts";
import { numberOf } from "../../inf/numbers.ts";
import { valueText } from "../../inf/strings.ts";
import { bitsOf, flagsFor, hex } from "../flag-bits.ts";
import type { Value } from "./spot.ts";
import { type Block, code, type Line, paragraph, term, words } from "./text.ts";

/** The bits of a flags value by name. */
export function flagsValue({ inf, section, argument, field }: Value): readonly Block[] {
  const number = numberOf(valueText(inf, field).text);
  const rows = flagsFor(inf, section, argument);
  const bits = number === undefined || rows.length === 0 ? undefined : bitsOf(number, rows);
  if (!bits) return [];
  const unknown = bits.unknown === 0 ? [] : [words`${code(hex(bits.unknown))}: unknown, no documented flag`];
  const items = [...bits.flags.map(flagLine), ...unknown];
  return items.length === 0
    ? [paragraph`${term(hex(number!))}: no flag is set.`]
    : [paragraph`${term(hex(number!))} is`, { items }];
}

/** What one of the numbers stands for that a value may be. */
export function numberValue({ inf, section, argument, field }: Value): readonly Block[] {
  const number = numberOf(valueText(inf, field).text);
  const row = flagsFor(inf, section, argument).find(({ value }) => value === number);
  return row && field.text !== "" ? [paragraph`${term(String(number))} is ${flagLine(row)}.`] : [];
}

function flagLine({ name, meaning, value, since }: Flag): Line {
  const release = since ? `, since ${since}` : "";
  if (name === "") return words`${code(hex(value))}: ${meaning}${release}`;
  return words`${code(name)} (${hex(value)})${meaning ? `: ${meaning}` : ""}${release}`;
}

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
  if (bits.flags.length === 1 && bits.unknown === 0)
    return [paragraph`${term(hex(number!))} is ${meaningOf(bits.flags[0]!)}.`];
  return items.length === 0
    ? [paragraph`${term(hex(number!))}: no flag is set.`]
    : [paragraph`${term(hex(number!))} is`, { items }];
}

/** What one of the numbers stands for that a value may be. */
export function numberValue({ inf, section, argument, field }: Value): readonly Block[] {
  const number = numberOf(valueText(inf, field).text);
  const row = flagsFor(inf, section, argument).find(({ value }) => value === number);
  return row && field.text !== "" ? [paragraph`${term(String(number))} is ${meaningOf(row)}.`] : [];
}

/** A flag in a list: its number too. */
const flagLine = (flag: Flag): Line =>
  flag.name === "" ? words`${code(hex(flag.value))}: ${meaningOf(flag)}` : meaningOf(flag, ` (${hex(flag.value)})`);

/** What a number stands for, with something behind its name. */
function meaningOf({ name, meaning, since }: Flag, aside = ""): Line {
  const release = since ? `, since ${since}` : "";
  if (name === "") return [meaning + release];
  return words`${code(name)}${aside}${meaning ? `: ${meaning}` : ""}${release}`;
}

import type { Field, InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import { entryNamed, type MergedSection } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";

/** A number that a directive of a section gives: `StartType = 3`; undefined where it is missing or cannot be judged. */
export function numberIn(inf: InfFile, section: MergedSection | undefined, directive: string): GivenNumber | undefined {
  const field = entryNamed(section, directive)?.values[0];
  const text = knownText(inf, field);
  const value = text ? numberOf(text) : undefined;
  return field && value !== undefined ? { field, value } : undefined;
}

export interface GivenNumber {
  readonly field: Field;
  readonly value: number;
}

import type { SectionKind } from "../../data/inf-directives.ts";
import { type GivenArgument, givenArguments } from "../../inf/arguments.ts";
import { sectionAt } from "../../inf/graph.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { Entry, Field, InfFile } from "../../inf/model.ts";
import { type MergedSection, mergedSection } from "../../inf/sections.ts";
import type { Span } from "../../text/source.ts";

/** A key or value, and all that surrounds it. */
export interface Spot {
  readonly inf: InfFile;
  readonly offset: number;
  readonly section: MergedSection;
  readonly kinds: readonly SectionKind[];
  readonly entry: Entry;
  readonly field: Field;
}

/** A value whose meaning is known. */
export interface Value extends Spot, GivenArgument {
  readonly kind: SectionKind;
}

/** The key or value at an offset, its end included. */
export function spotAt(inf: InfFile, offset: number): Spot | undefined {
  const part = sectionAt(inf, offset);
  const entry = part?.entries.findLast(({ span }) => span.start <= offset);
  const field = entry && fieldAt(entry, offset);
  const section = field && mergedSection(inf, part!.name);
  return section && { inf, offset, section, kinds: kindsOf(inf, section), entry, field };
}

/** What the field means, by the first kind of its section that has a meaning for it. */
export function valueAt(spot: Spot): Value | undefined {
  for (const kind of spot.kinds) {
    const given = givenArguments(kind, spot.entry).find(({ field }) => field === spot.field);
    if (given) return { ...spot, ...given, kind };
  }
  return undefined;
}

/** True where a part of a field is pointed at; the end of the field belongs to its last part. */
export const isAt = ({ offset, field }: Spot, { start, end }: Span): boolean =>
  start <= offset && (offset < end || (offset === end && end === field.span.end));

function fieldAt({ key, values }: Entry, offset: number): Field | undefined {
  const fields = key ? [key, ...values] : values;
  return fields.find(({ span, text }) => text !== "" && span.start <= offset && offset <= span.end);
}

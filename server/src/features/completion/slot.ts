import { type Argument, type Directive, type SectionKind, sectionKinds } from "../../data/inf-directives.ts";
import { argumentsFor, directiveIn } from "../../inf/arguments.ts";
import type { Entry } from "../../inf/model.ts";
import { valueText } from "../../inf/strings.ts";
import { type FieldCursor, isAtCursor } from "./cursor.ts";

/** What the line of the cursor is made of. */
export interface Format {
  readonly kind: SectionKind;
  /** Absent in sections where every line is made alike. */
  readonly directive?: Directive;
  readonly args: readonly Argument[];
}

/** The argument of a line that the cursor stands in. */
export interface Slot extends Format {
  readonly cursor: FieldCursor;
  readonly argument: Argument;
}

/** One format for each meaning that the line has; none for a key of directives, and for an unknown one. */
export function formatsAt({ kinds, entry, index }: FieldCursor): Format[] {
  const found = kinds.flatMap((kind): Format[] => {
    const isDirective = sectionKinds[kind].content === "directives";
    const args = isDirective && index < 0 ? [] : argumentsFor(kind, entry);
    const directive = isDirective && directiveIn(kind, entry.key?.text ?? "");
    return args.length === 0 ? [] : [{ kind, args, ...(directive && { directive }) }];
  });
  return found.filter(({ args }, i) => found.findIndex((other) => other.args === args) === i);
}

/** The argument at the cursor, as an index; undefined behind the last one. */
export function activeArgument(args: readonly Argument[], { index }: FieldCursor): number | undefined {
  const position = index < 0 ? 0 : args[0]?.position === "key" ? index + 1 : index;
  if (position < args.length) return position;
  return args.at(-1)?.list ? args.length - 1 : undefined;
}

export const slotsAt = (cursor: FieldCursor): Slot[] =>
  formatsAt(cursor).flatMap((format) => {
    const active = activeArgument(format.args, cursor);
    return active === undefined ? [] : [{ ...format, cursor, argument: format.args[active]! }];
  });

/** The line of the cursor as it stands in the file, with what follows the cursor. */
const wholeEntry = ({ part, offset, entry }: FieldCursor): Entry =>
  part.entries.find(({ lines }) => lines.start <= offset && offset <= lines.end && lines.end > entry.lines.start) ??
  entry;

/** The values of a list beside the one at the cursor, in lower case, after substitution. */
export function neighbours(cursor: FieldCursor): ReadonlySet<string> {
  const { inf, index } = cursor;
  const values = wholeEntry(cursor).values.filter((_, i) => i !== index);
  return new Set(values.map((field) => valueText(inf, field).text.toLowerCase()));
}

/** What the other lines of the section begin with, in lower case: their keys, or their first values. */
export const otherKeys = (cursor: FieldCursor): ReadonlySet<string> =>
  new Set(
    cursor.section.entries
      .filter((entry) => !isAtCursor(cursor, entry))
      .map(({ key, values }) => valueText(cursor.inf, key ?? values[0]).text.toLowerCase()),
  );

/** The text of a value before the cursor, after substitution; empty when there is none. */
export const valueBefore = ({ inf, entry }: FieldCursor, index: number): string =>
  valueText(inf, entry.values[index]).text;

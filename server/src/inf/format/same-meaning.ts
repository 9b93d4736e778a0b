import type { Field, InfFile, Section } from "../model.ts";

/** True when Windows and a reader find the same in two texts: sections, entries, comments and problems, but for their places. */
export const sameMeaning = (a: InfFile, b: InfFile): boolean =>
  a.foreign === b.foreign &&
  alike(a.sections, b.sections, sameSection) &&
  alike(a.comments, b.comments, (one, other) => commentIn(a, one) === commentIn(b, other)) &&
  alike(a.problems, b.problems, (one, other) => one.kind === other.kind);

const sameSection = (a: Section, b: Section): boolean =>
  a.name === b.name &&
  alike(
    a.entries,
    b.entries,
    (one, other) =>
      one.assigned === other.assigned && sameField(one.key, other.key) && alike(one.values, other.values, sameField),
  );

const sameField = (a: Field | undefined, b: Field | undefined): boolean => a?.text === b?.text;

const commentIn = ({ text }: InfFile, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).trimEnd();

const alike = <T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean =>
  a.length === b.length && a.every((one, i) => same(one, b[i]!));

import {
  type Argument,
  type ArgumentKind,
  type Directive,
  directive,
  type SectionKind,
  sectionKinds,
} from "../../../data/inf-directives.ts";
import { directiveIn, type GivenArgument, givenArguments, isWdfKind } from "../../../inf/arguments.ts";
import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { judgedKinds } from "./judged-kinds.ts";

/** A directive where it may stand, as one line gives it. */
export interface DirectiveLine {
  readonly section: MergedSection;
  readonly kind: SectionKind;
  readonly entry: Entry;
  readonly directive: Directive;
}

/** An argument of a directive or of a list's line, and the field that gives it. */
export interface JudgedArgument extends GivenArgument {
  readonly kind: SectionKind;
  readonly entry: Entry;
  /** Absent in lists. */
  readonly directive?: Directive;
}

/** All lines with directives, in file order; those of WDF sections have rules of their own. */
export const directiveLines = memo((inf: InfFile): readonly DirectiveLine[] =>
  mergedSections(inf).flatMap((section) => {
    const kinds = judgedKinds(inf, section);
    if (kinds.some(isWdfKind)) return [];
    return section.entries.flatMap((entry): DirectiveLine[] => {
      if (!entry.assigned) return [];
      for (const kind of kinds) {
        const found = directive(entry.key!.text, kind);
        if (found) return [{ section, kind, entry, directive: found }];
      }
      return [];
    });
  }),
);

/** Everything that is given as an argument where Windows reads it, each field once; WDF sections aside. */
export const judgedArguments = memo((inf: InfFile): readonly JudgedArgument[] =>
  mergedSections(inf).flatMap((section) => {
    const kinds = judgedKinds(inf, section);
    if (kinds.some(isWdfKind)) return [];
    return section.entries.flatMap((entry): JudgedArgument[] => {
      for (const kind of kinds) {
        const given = givenArguments(kind, entry);
        const found = entry.key && sectionKinds[kind].content === "directives" && directiveIn(kind, entry.key.text);
        if (given.length > 0)
          return given.map((each) => ({ ...each, kind, entry, ...(found && { directive: found }) }));
      }
      return [];
    });
  }),
);

/** The positions (0-based) of the required arguments that a line does not give; a list is missing when it has no value at all. */
export const missingArguments = (
  inf: InfFile,
  { directive: { args }, entry }: DirectiveLine,
): readonly MissingArgument[] =>
  args.flatMap((argument, position) => {
    const given = argument.list ? entry.values.slice(position) : entry.values.slice(position, position + 1);
    const isMissing = (field: Field) => (neverEmpty.has(argument.kind) ? isBlank(inf, field) : isEmpty(field));
    return argument.required && given.every(isMissing) ? [{ argument, position }] : [];
  });

/** Arguments that `""` is no value of. */
const neverEmpty: ReadonlySet<ArgumentKind> = /* @__PURE__ */ new Set<ArgumentKind>([
  "section-ref",
  "number",
  "enum",
  "flags",
  "path",
  "guid",
  "version",
  "date",
]);

export interface MissingArgument {
  readonly argument: Argument;
  readonly position: number;
}

/** True for a value that is left out; `""` is a value. */
export const isEmpty = ({ text, span }: Field): boolean => text === "" && span.start === span.end;

/** True for a value that is left out and for one without text: `""`, or a string that is empty. */
export const isBlank = (inf: InfFile, field: Field): boolean => knownText(inf, field) === "";

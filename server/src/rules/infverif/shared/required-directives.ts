import { directive, directivesOf, type SectionKind } from "../../../data/inf-directives.ts";
import { addEntry } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { isMistyped } from "../../inf/shared/directive-names.ts";
import { shortened } from "../../inf/shared/quoting.ts";
import type { Finding, Fix } from "../../rule.ts";
import { judgedKinds } from "./judged-kinds.ts";

/** Directives of which a section of a kind must have one at least. */
export interface Requirement {
  readonly kind: SectionKind;
  readonly oneOf: readonly string[];
}

/** What the table of directives says is always there. */
export const alwaysRequired = (kind: SectionKind): Requirement[] =>
  directivesOf(kind).flatMap(({ name, required }) => (required === "always" ? [{ kind, oneOf: [name] }] : []));

/** One finding for each section and directive that is missing. An empty section is one that somebody is about to write. */
export function* missingDirectives(
  inf: InfFile,
  requirements: readonly Requirement[],
  defaultFor: (section: MergedSection, name: string) => string | undefined,
): Generator<Finding> {
  for (const section of mergedSections(inf)) {
    const kinds = judgedKinds(inf, section);
    for (const { kind, oneOf } of requirements) {
      if (!kinds.includes(kind) || oneOf.some((name) => isThere(section, name))) continue;
      const offers = (): Fix[] =>
        oneOf.flatMap((name) => {
          const value = defaultFor(section, name);
          if (value === undefined) return [];
          return [{ title: `Add ${name} = ${value}`, edits: addEntry(inf, section, name, value), safe: false }];
        });
      yield {
        span: section.parts[0]!.header,
        message: `${oneOf.join(" or ")} is missing in [${shortened(section.name)}]. Windows needs it here.`,
        fixes: offers,
      };
    }
  }
}

const isThere = (section: MergedSection, name: string): boolean =>
  entryNamed(section, name) !== undefined || isMistyped(section, name);

/** A value to begin with: the only one, or the first of the well-known ones. */
export function firstValue(kind: SectionKind, name: string): string | undefined {
  const [argument] = directive(name, kind)?.args ?? [];
  const number = argument?.numbers?.[0]?.value;
  return argument?.values?.[0] ?? (number === undefined ? undefined : `${number}`);
}

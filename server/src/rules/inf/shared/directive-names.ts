import { directivesNamed, directivesOf, type SectionKind, sectionKinds } from "../../../data/inf-directives.ts";
import { kindsOf } from "../../../inf/kinds.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { isNear } from "./distance.ts";
import { spellingsOf } from "./spelling.ts";
import { allServices } from "./wdf-files.ts";

/** A key that no directive has, although it begins like a WDF directive or is spelt almost like one. */
export interface UnknownDirective {
  readonly key: Field;
  readonly name: string;
  /** The directive that is probably meant. */
  readonly nearest?: string;
}

export const isWdf = (section: MergedSection): boolean => nameKey(section.name).endsWith(".wdf");

/** The sections that UmdfService and KmdfService name. */
export const driverSectionsOf = memo((inf: InfFile): ReadonlySet<MergedSection> => {
  const services = [...allServices(inf, "umdf"), ...allServices(inf, "kmdf")];
  return new Set(services.flatMap(({ section }) => section ?? []));
});

/** The sections that hold WDF directives: those that end in `.Wdf`, and those that UmdfService and KmdfService name. */
export const wdfSectionsOf = (inf: InfFile): readonly MergedSection[] =>
  mergedSections(inf).filter((section) => isWdf(section) || driverSectionsOf(inf).has(section));

/** The unknown WDF directives of such a section. */
export const unknownDirectivesIn = (inf: InfFile, section: MergedSection): readonly UnknownDirective[] =>
  unknownIn(inf)(section);

const unknownIn = memo((inf: InfFile) =>
  memo((section: MergedSection): readonly UnknownDirective[] =>
    section.entries.flatMap(({ key, assigned }): UnknownDirective[] => {
      const name = knownText(inf, key);
      if (!key || !assigned || !name || directivesNamed(name).length > 0) return [];
      const spellings = isWdf(section) ? wdfDirectives : driverDirectives;
      const nearest = spellings.near(name, 3).find(isPrefixed);
      if (!nearest && !isPrefixed(name)) return [];
      return [{ key, name, ...(nearest && { nearest }) }];
    }),
  ),
);

const spellingsIn = (kind: SectionKind) => spellingsOf(directivesOf(kind).map(({ name }) => name));
const wdfDirectives = /* @__PURE__ */ spellingsIn("ddinstall.wdf");
const driverDirectives = /* @__PURE__ */ spellingsIn("wdfserviceinstall");

export const isPrefixed = (name: string): boolean => /^[uk]mdf/i.test(name);

/** True when the section may hold the directive under another spelling: then nothing is said to be missing. */
export const isMisspelt = (inf: InfFile, section: MergedSection, directive: string): boolean =>
  unknownDirectivesIn(inf, section).some(({ nearest }) => nearest === directive);

/** How many letters a misspelt word may be away from the directive that it stands for: short words are near to many others. */
export const farthestFor = (word: string): number => (word.length < 6 ? 1 : 2);

/** True when a key is spelt almost like the directive and like no other: of that another rule speaks. */
export const isMistyped = (section: MergedSection | undefined, directive: string): boolean =>
  section?.entries.some(({ key, assigned }) => {
    const word = assigned ? key!.text : "";
    return isNear(word, directive, farthestFor(word)) && directivesNamed(word).length === 0;
  }) ?? false;

/** True in [Strings], file lists and the like, where the first word of a line is no directive. */
export const isList = (inf: InfFile, section: MergedSection): boolean =>
  kindsOf(inf, section).some((kind) => sectionKinds[kind].content === "entries");

/** True when a directive of the `.Wdf` section stands where Windows does not read it: then nothing is said to be missing. */
export const isMisplaced = (inf: InfFile, directive: string): boolean => keysElsewhere(inf).has(nameKey(directive));

const keysElsewhere = memo((inf: InfFile) =>
  keysIn(mergedSections(inf).filter((section) => !isWdf(section) && !isList(inf, section))),
);

/** The keys of `key = ...` lines, in lower case. */
export const keysIn = (sections: readonly MergedSection[]): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ entries }) => entries.flatMap(({ key, assigned }) => (assigned ? nameKey(key!.text) : []))),
  );

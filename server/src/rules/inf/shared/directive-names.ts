import { directivesNamed, directivesOf, sectionKinds } from "../../../data/inf-directives.ts";
import { kindsOf } from "../../../inf/kinds.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { editDistance, nearestFirst } from "./distance.ts";
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
  section.entries.flatMap(({ key, assigned }): UnknownDirective[] => {
    const name = knownText(inf, key);
    if (!key || !assigned || !name || directivesNamed(name).length > 0) return [];
    const names = directivesOf(isWdf(section) ? "ddinstall.wdf" : "wdfserviceinstall").map((each) => each.name);
    const nearest = nearestFirst(name, names).find((each) => isNear(name, each));
    if (!nearest && !isPrefixed(name)) return [];
    return [{ key, name, ...(nearest && { nearest }) }];
  });

export const isPrefixed = (name: string): boolean => /^[uk]mdf/i.test(name);

const isNear = (name: string, directive: string): boolean =>
  isPrefixed(directive) && editDistance(nameKey(name), nameKey(directive)) <= 3;

/** True when the section may hold the directive under another spelling: then nothing is said to be missing. */
export const isMisspelt = (inf: InfFile, section: MergedSection, directive: string): boolean =>
  unknownDirectivesIn(inf, section).some(({ nearest }) => nearest === directive);

/** True when a key is spelt almost like the directive and like no other: of that another rule speaks. */
export const isMistyped = (section: MergedSection | undefined, directive: string): boolean =>
  section?.entries.some(
    ({ key }) =>
      key && directivesNamed(key.text).length === 0 && editDistance(nameKey(key.text), nameKey(directive)) <= 2,
  ) ?? false;

/** True in [Strings], file lists and the like, where the first word of a line is no directive. */
export const isList = (inf: InfFile, section: MergedSection): boolean =>
  kindsOf(inf, section).some((kind) => sectionKinds[kind].content === "entries");

/** True when a directive of the `.Wdf` section stands where Windows does not read it: then nothing is said to be missing. */
export const isMisplaced = (inf: InfFile, directive: string): boolean =>
  mergedSections(inf).some((section) => !isWdf(section) && entryNamed(section, directive) && !isList(inf, section));

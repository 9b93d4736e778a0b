import { directivesNamed, directivesOf } from "../../../data/inf-directives.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSections, nameKey, sameName } from "../../../inf/sections.ts";
import { umdfServiceSectionsOf } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import { editDistance, nearestFirst } from "./distance.ts";
import { allServices } from "./wdf-files.ts";

/** A key that begins like a WDF directive and is none, or is spelt almost like one. */
export interface UnknownDirective {
  readonly key: Field;
  readonly name: string;
  /** The directive that is probably meant. */
  readonly nearest?: string;
}

/** The sections that hold WDF directives: those that end in `.Wdf`, and those that UmdfService and KmdfService name. */
export const wdfSectionsOf = (inf: InfFile): readonly MergedSection[] => {
  const named = [...umdfServiceSectionsOf(inf), ...allServices(inf, "kmdf").flatMap(({ section }) => section ?? [])];
  return [...new Set([...mergedSections(inf).filter(isWdf), ...named])];
};

export const isWdf = (section: MergedSection): boolean => nameKey(section.name).endsWith(".wdf");

/** The unknown WDF directives of such a section. */
export const unknownDirectivesIn = (inf: InfFile, section: MergedSection): readonly UnknownDirective[] =>
  section.entries.flatMap(({ key, assigned }): UnknownDirective[] => {
    const name = knownText(inf, key);
    if (!key || !assigned || !name || directivesNamed(name).length > 0) return [];
    const kind = isWdf(section) ? "ddinstall.wdf" : "wdfserviceinstall";
    const names = directivesOf(kind).map((directive) => directive.name);
    const nearest = nearestFirst(name, names).find((each) => isNear(name, each));
    if (!nearest && !/^[uk]mdf/i.test(name)) return [];
    return [{ key, name, ...(nearest && { nearest }) }];
  });

const isNear = (name: string, directive: string): boolean =>
  /^[uk]mdf/i.test(directive) && directive.length > 8 && editDistance(nameKey(name), nameKey(directive)) <= 3;

/** True when the section may hold the directive under another spelling: then nothing is said to be missing. */
export const isMisspelt = (inf: InfFile, section: MergedSection, directive: string): boolean =>
  unknownDirectivesIn(inf, section).some(({ nearest }) => nearest === directive);

/** True when the directive stands in a section where Windows does not read it. */
export const isMisplaced = (inf: InfFile, directive: string): boolean =>
  mergedSections(inf).some(
    (section) => !isWdf(section) && !sameName(section.name, "Strings") && entryNamed(section, directive),
  );

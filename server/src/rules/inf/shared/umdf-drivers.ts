import { type Install, installsOf } from "../../../inf/installs.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { needsIn } from "../../../inf/needs.ts";
import {
  entriesNamed,
  entryNamed,
  type MergedSection,
  mergedSections,
  sectionsEndingWith,
} from "../../../inf/sections.ts";
import { umdfServiceSectionsOf, umdfServicesIn, umdfServicesOf, type WdfService } from "../../../inf/services.ts";
import { memo } from "../../../text/memo.ts";
import { isList, isMisspelt } from "./directive-names.ts";

/** A section that UmdfService names: it describes one UMDF driver. */
export interface UmdfDriver {
  readonly inf: InfFile;
  readonly section: MergedSection;
  /** The UmdfService lines that name the section; at least one. */
  readonly services: readonly WdfService[];
  /** The install sections that add the driver to a stack; none where the `.Wdf` section belongs to no device. */
  readonly installs: readonly Install[];
}

/** All UMDF drivers an INF describes, in the order of their first UmdfService lines. */
export const umdfDriversOf = memo((inf: InfFile): readonly UmdfDriver[] => {
  const services = sectionsEndingWith(inf, ".Wdf").flatMap((wdf) => umdfServicesIn(inf, wdf));
  return umdfServiceSectionsOf(inf).map((section) => ({
    inf,
    section,
    services: services.filter((service) => service.section === section),
    installs: installsOf(inf).filter((install) =>
      umdfServicesOf(install).some((service) => service.section === section),
    ),
  }));
});

/** The first value of a directive of the driver; undefined where the directive or its value is missing. */
export function driverField({ section }: Pick<UmdfDriver, "section">, directive: string): Field | undefined {
  const field = entryNamed(section, directive)?.values[0];
  return field && field.text !== "" ? field : undefined;
}

/** True when the section lacks a directive and no Needs line, no misspelt name and no line in another section explains that. */
export function lacksDirective({ inf, section }: UmdfDriver, directive: string): boolean {
  if (entryNamed(section, directive) || needsIn(inf, section).length > 0) return false;
  if (isMisspelt(inf, section, directive)) return false;
  return !strayPlaces(inf, directive).some((stray) => entriesNamed(stray, directive).length > 0);
}

/** Where a directive of a UMDF driver may stand by mistake: ServiceBinary is a directive of other sections, too. */
const strayPlaces = (inf: InfFile, directive: string): readonly MergedSection[] =>
  directive === "ServiceBinary"
    ? sectionsEndingWith(inf, ".Wdf")
    : mergedSections(inf).filter((section) => !umdfServiceSectionsOf(inf).includes(section) && !isList(inf, section));

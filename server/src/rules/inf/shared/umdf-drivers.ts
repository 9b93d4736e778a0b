import { type Install, installsOf } from "../../../inf/installs.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { needsIn } from "../../../inf/needs.ts";
import { entryNamed, type MergedSection, mergedSections, nameKey, sectionsEndingWith } from "../../../inf/sections.ts";
import { umdfServiceSectionsOf, umdfServicesOf, type WdfService } from "../../../inf/services.ts";
import { addTo, groupBy } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import { isList, isMisspelt, keysIn } from "./directive-names.ts";
import { allServices } from "./wdf-files.ts";

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
  const services = groupBy(allServices(inf, "umdf"), ({ section }) => section);
  const installs = new Map<MergedSection | undefined, Install[]>();
  for (const install of installsOf(inf))
    for (const section of new Set(umdfServicesOf(install).map((service) => service.section)))
      addTo(installs, section, install);
  return umdfServiceSectionsOf(inf).map((section) => ({
    inf,
    section,
    services: services.get(section) ?? [],
    installs: installs.get(section) ?? [],
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
  // ServiceBinary is a directive of other sections, too.
  const stray = directive === "ServiceBinary" ? keysInWdf(inf) : strayKeys(inf);
  return !stray.has(nameKey(directive));
}

const keysInWdf = memo((inf: InfFile) => keysIn(sectionsEndingWith(inf, ".Wdf")));

/** The keys of sections that no UmdfService names. */
const strayKeys = memo((inf: InfFile) => {
  const named = new Set(umdfServiceSectionsOf(inf));
  return keysIn(mergedSections(inf).filter((section) => !named.has(section) && !isList(inf, section)));
});

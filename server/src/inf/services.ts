import { memo } from "../text/memo.ts";
import { type Install, subSection } from "./installs.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { numberOf } from "./numbers.ts";
import {
  entriesNamed,
  entryNamed,
  type MergedSection,
  mergedSection,
  nameKey,
  sectionsEndingWith,
} from "./sections.ts";
import { type Resolved, valueText } from "./strings.ts";

/** A UmdfService or KmdfService line. */
export interface WdfService {
  readonly framework: "umdf" | "kmdf";
  readonly entry: Entry;
  readonly name: Resolved;
  readonly nameField?: Field;
  /** The value that names the section, when there is one that is not empty. */
  readonly sectionField?: Field;
  /** The section it names, when it exists. */
  readonly section?: MergedSection;
}

/** An AddService line. */
export interface ScmService {
  readonly entry: Entry;
  readonly name: Resolved;
  /** 0 when left out; undefined when it is no number. */
  readonly flags: number | undefined;
  readonly section?: MergedSection;
  /** The ServiceBinary of its section. */
  readonly binary?: Resolved;
}

/** SPSVCINST_ASSOCSERVICE, the flag of AddService that makes a service the function driver of the device. */
export const associatedService = 0x2;

/** True for the service of the function driver. */
export const isAssociated = ({ flags = 0 }: Pick<ScmService, "flags">): boolean => (flags & associatedService) !== 0;

/** The UMDF drivers an install section adds to the stack of the device, in file order. */
export const umdfServicesOf = (install: Install): readonly WdfService[] =>
  umdfServicesIn(install.inf, subSection(install, "Wdf"));

export const umdfServicesIn = (inf: InfFile, wdf: MergedSection | undefined): readonly WdfService[] =>
  wdf ? umdfServices(inf)(wdf) : [];

export const kmdfServicesIn = (inf: InfFile, wdf: MergedSection | undefined): readonly WdfService[] =>
  wdf ? kmdfServices(inf)(wdf) : [];

/** The sections that a UmdfService line of any `.Wdf` section names, each once. */
export const umdfServiceSectionsOf = memo((inf: InfFile): readonly MergedSection[] => [
  ...new Set(
    sectionsEndingWith(inf, ".Wdf").flatMap((wdf) => umdfServicesIn(inf, wdf).flatMap((s) => s.section ?? [])),
  ),
]);

/** The services an install section adds to the service control manager. */
export const scmServicesOf = (install: Install): readonly ScmService[] =>
  scmServicesIn(install.inf, subSection(install, "Services"));

export const scmServicesIn = (inf: InfFile, services: MergedSection | undefined): readonly ScmService[] =>
  services ? scmServices(inf)(services) : [];

const scmServices = memo((inf: InfFile) =>
  memo((services: MergedSection): readonly ScmService[] =>
    entriesNamed(services, "AddService").map((entry) => {
      const [name, flags, section] = entry.values;
      const found = namedSection(inf, section);
      const binary = entryNamed(found, "ServiceBinary")?.values[0];
      return {
        entry,
        name: valueText(inf, name),
        flags: numberOf(valueText(inf, flags).text),
        ...(found && { section: found }),
        ...(binary && { binary: valueText(inf, binary) }),
      };
    }),
  ),
);

/** The section a value names. */
export const namedSection = (inf: InfFile, field: Field | undefined): MergedSection | undefined =>
  field && mergedSection(inf, valueText(inf, field).text);

/** The last part of a path, in lower case and without quotes: `wudfrd.sys`. */
export const fileNameOf = (path: string): string => nameKey(path.slice(path.lastIndexOf("\\") + 1)).replaceAll('"', "");

const servicesOf = (framework: "umdf" | "kmdf") =>
  memo((inf: InfFile) =>
    memo((wdf: MergedSection): readonly WdfService[] =>
      entriesNamed(wdf, `${framework}Service`).map((entry) => {
        const [name, section] = entry.values.map((field) => (field.text === "" ? undefined : field));
        const found = namedSection(inf, section);
        return {
          framework,
          entry,
          name: valueText(inf, name),
          ...(name && { nameField: name }),
          ...(section && { sectionField: section }),
          ...(found && { section: found }),
        };
      }),
    ),
  );

const umdfServices = servicesOf("umdf");
const kmdfServices = servicesOf("kmdf");

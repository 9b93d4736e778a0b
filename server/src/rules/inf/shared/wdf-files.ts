import type { InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSections, sameName, sectionsEndingWith } from "../../../inf/sections.ts";
import { fileNameOf, kmdfServicesIn, umdfServicesIn, type WdfService } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";

export type Framework = "umdf" | "kmdf";

/** The longest name that UmdfService and KmdfService take. */
export const longestServiceName = 31;

/** What begins the names of a framework's directives. */
export const prefixOf = { umdf: "Umdf", kmdf: "Kmdf" } as const;

/** The UmdfService or KmdfService lines of a `.Wdf` section. */
export const servicesIn = (
  inf: InfFile,
  wdf: MergedSection | undefined,
  framework: Framework,
): readonly WdfService[] => (framework === "umdf" ? umdfServicesIn(inf, wdf) : kmdfServicesIn(inf, wdf));

/** The UmdfService or KmdfService lines of all `.Wdf` sections, attached to a device or not. */
export const allServices = (inf: InfFile, framework: Framework): readonly WdfService[] => servicesOf[framework](inf);

const allOf = (framework: Framework) =>
  memo((inf: InfFile) => sectionsEndingWith(inf, ".Wdf").flatMap((wdf) => servicesIn(inf, wdf, framework)));

const servicesOf = { umdf: allOf("umdf"), kmdf: allOf("kmdf") } as const;

export const frameworkOf = (directive: string): Framework => (/^kmdf/i.test(directive) ? "kmdf" : "umdf");

/** True when a line of the framework names a section that is not there: its content may stand elsewhere. */
export const lacksSection = (inf: InfFile, framework: Framework): boolean =>
  allServices(inf, framework).some(({ section, sectionField }) => sectionField && !section);

const umdfDirectives = ["UmdfService", "UmdfServiceOrder", "UmdfLibraryVersion"];

/** True when the INF installs a UMDF driver or the reflector, whether it does so rightly or not. */
export const installsUmdf = memo((inf: InfFile): boolean =>
  mergedSections(inf).some(
    (section) =>
      umdfDirectives.some((directive) => entryNamed(section, directive)) ||
      needsReflector(inf, section) ||
      isReflector(inf, section),
  ),
);

const needsReflector = (inf: InfFile, section: MergedSection): boolean =>
  section.entries.some(
    ({ key, values }) =>
      key && sameName(key.text, "Needs") && values.some((field) => /^wudfrd/i.test(valueText(inf, field).text)),
  );

const isReflector = (inf: InfFile, section: MergedSection): boolean =>
  fileNameOf(valueText(inf, entryNamed(section, "ServiceBinary")?.values[0]).text) === "wudfrd.sys";

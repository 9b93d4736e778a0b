import { addEntry, setValue } from "../inf/edits.ts";
import type { Field, InfFile } from "../inf/model.ts";
import { needsIn } from "../inf/needs.ts";
import { entryNamed, type MergedSection, sectionsEndingWith } from "../inf/sections.ts";
import { fileNameOf, umdfServicesIn } from "../inf/services.ts";
import { knownText, valueText } from "../inf/strings.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import type { Edit } from "../text/source.ts";

/** What one `.Wdf` section that installs the driver says of a directive. */
export interface WdfDirective {
  readonly inf: InfFile;
  readonly section: MergedSection;
  /** As written but for quotes and tokens; absent without the directive. */
  readonly value?: string;
  readonly field?: Field;
}

/**
 * A directive such as UmdfMethodNeitherAction in every `.Wdf` section that installs this driver. Sections that nobody can judge are
 * left out: the value is a token that a build tool fills in, or it may come from a section of another INF. Empty without an INF.
 */
export function wdfDirective(driver: DriverPackage, name: string): WdfDirective[] {
  return wdfSections(driver).flatMap(({ inf, section }): WdfDirective[] => {
    const field = entryNamed(section, name)?.values[0];
    if (!field) return needsIn(inf, section).length > 0 ? [] : [{ inf, section }];
    const value = knownText(inf, field);
    return value === undefined ? [] : [{ inf, section, value, field }];
  });
}

/** The edits that give a directive a value in these sections, behind UmdfServiceOrder where it is new. */
export const setDirective = (sections: readonly WdfDirective[], name: string, value: string): Edit[] =>
  sections.flatMap(({ inf, section, field }) =>
    field ? setValue(inf, field, value) : addEntry(inf, section, name, value, { after: "UmdfServiceOrder" }),
  );

/** Those that name the project's binary; all of them where none does, since the binary may be renamed by the build. */
function wdfSections(driver: DriverPackage): { readonly inf: InfFile; readonly section: MergedSection }[] {
  const all = driver.infs
    .filter((inf) => !inf.foreign)
    .flatMap((inf) => sectionsEndingWith(inf, ".Wdf").map((section) => ({ inf, section })))
    .filter(({ inf, section }) => umdfServicesIn(inf, section).length > 0);
  const own = all.filter(({ inf, section }) => installs(inf, section, `${driver.project?.targetName}.dll`));
  return own.length > 0 ? own : all;
}

const installs = (inf: InfFile, wdf: MergedSection, binary: string): boolean =>
  umdfServicesIn(inf, wdf).some(({ section }) => {
    const path = entryNamed(section, "ServiceBinary")?.values[0];
    return path !== undefined && fileNameOf(valueText(inf, path).text) === binary.toLowerCase();
  });

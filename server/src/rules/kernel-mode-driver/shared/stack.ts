import { filtersOf } from "../../../inf/filters.ts";
import { type Install, installsOf, subSection } from "../../../inf/installs.ts";
import { type MergedSection, nameKey } from "../../../inf/sections.ts";
import { fileNameOf, isAssociated, scmServicesOf, umdfServicesOf } from "../../../inf/services.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { kernelModeClientOf } from "../../inf/shared/kernel-clients.ts";

/** The `.Wdf` sections of the UMDF drivers that the INFs of a kernel-mode driver put below it in the same device stack. */
export const sectionsBelow = (driver: DriverPackage): readonly MergedSection[] =>
  driver.infs.flatMap(installsOf).flatMap((install) => {
    const isAbove = umdfServicesOf(install).length > 0 && kernelModeClientOf(install)?.certain === true;
    const wdf = isAbove && isUpper(install, driver) ? subSection(install, "Wdf") : undefined;
    return wdf ? [wdf] : [];
  });

/** True when an install section makes the driver the function driver or an upper filter, by the name of its binary. */
function isUpper(install: Install, { project }: DriverPackage): boolean {
  const name = nameKey(project?.targetName ?? "");
  const services = scmServicesOf(install).filter(({ binary }) => binary && fileNameOf(binary.text) === `${name}.sys`);
  const names = new Set([name, ...services.map((service) => nameKey(service.name.text))]);
  return (
    services.some(isAssociated) ||
    filtersOf(install).some((filter) => filter.position === "Upper" && names.has(nameKey(filter.name.text)))
  );
}

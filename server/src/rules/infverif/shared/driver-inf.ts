import { installsOf } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { mergedSection } from "../../../inf/sections.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { isStamped } from "../../inf/shared/library-version.ts";

/** True for an INF that installs devices or a primitive driver, so that [Version] must say what and whose. */
export const installsDrivers = (inf: InfFile): boolean =>
  mergedSection(inf, "Manufacturer") !== undefined || installsOf(inf).length > 0;

/** True when Stampinf works on the file before it is used: it writes DriverVer and CatalogFile. A project does so with every INF. */
export const isStampedLater = (inf: InfFile, { project }: DriverPackage): boolean =>
  isStamped(inf) || project !== undefined;

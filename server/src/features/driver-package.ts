import type { DriverPackage } from "../package/driver-package.ts";
import { nameOf } from "../text/uri.ts";

/** What the editor shows about the driver a file belongs to. */
export interface DriverSummary {
  /** Name of the binary, or of the INF when there is no project. */
  readonly name: string;
  readonly kind: "UMDF 1" | "UMDF 2";
  /** Framework version it is built for, as "2.33". */
  readonly framework?: string;
}

/** The first UMDF driver among the packages of a file; null when there is none. */
export function summarizeDriver(drivers: readonly DriverPackage[]): DriverSummary | null {
  const driver = drivers.find(({ driverKind }) => driverKind === "umdf1" || driverKind === "umdf2");
  if (!driver) return null;
  const { project, infs, umdf } = driver;
  return {
    name: project?.targetName ?? nameOf(infs[0]?.uri ?? driver.id),
    kind: driver.driverKind === "umdf1" ? "UMDF 1" : "UMDF 2",
    ...(umdf && { framework: umdf.target }),
  };
}

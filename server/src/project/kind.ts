import type { DriverKind } from "./model.ts";

/**
 * What one configuration builds, from its properties. `unknown` for a library of the user-mode driver toolset that names no
 * framework: its includes tell whether it is a UMDF 1 driver.
 */
export function driverKindOf(property: (name: string) => string): DriverKind {
  const type = property("DriverType").toUpperCase();
  const toolset = property("PlatformToolset");
  const binary = property("ConfigurationType").toLowerCase();
  if (type === "PACKAGE" || binary === "utility") return "package";
  if (property("UMDF_VERSION_MAJOR") === "1") return "umdf1";
  if (type === "UMDF" || property("UMDF_VERSION_MAJOR") === "2") return "umdf2";
  if (type === "KMDF" || property("KMDF_VERSION_MAJOR") !== "") return "kmdf";
  if (/^WindowsKernelModeDriver/i.test(toolset)) return "wdm";
  if (binary === "application" || /^WindowsApplicationForDrivers/i.test(toolset)) return "app";
  return /^WindowsUserModeDriver/i.test(toolset) ? "unknown" : "other";
}

/** The kind of a project whose configurations differ: the first of this order that one of them has. */
export const byPrecedence: readonly DriverKind[] = [
  "umdf2",
  "umdf1",
  "kmdf",
  "wdm",
  "package",
  "app",
  "unknown",
  "other",
];

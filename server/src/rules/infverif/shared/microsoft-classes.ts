import { classByName } from "../../../data/inf-directives.ts";
import type { InfFile } from "../../../inf/model.ts";
import { sameName } from "../../../inf/sections.ts";
import { setupClassOf } from "../../../inf/setup-class.ts";

/**
 * The class of Microsoft's sample drivers, which Windows does not have.
 * https://learn.microsoft.com/windows-hardware/drivers/gettingstarted/from-sample-code-to-production-driver
 */
const sampleClass = "Sample";

/** Vendors do write drivers of this class: emulated host controllers, and null drivers for their chipsets. */
const openClass = "USB";

export const isSampleClass = (name: string): boolean => sameName(name, sampleClass);

/** True for a setup class that no vendor may install devices of. */
export const isReserved = (name: string): boolean =>
  isSampleClass(name) || ((classByName(name)?.reserved ?? false) && !sameName(name, openClass));

/** The setup class of the INF, when Windows defines it. */
export function windowsClassOf(inf: InfFile): string | undefined {
  const name = setupClassOf(inf);
  return name !== undefined && classByName(name) ? name : undefined;
}

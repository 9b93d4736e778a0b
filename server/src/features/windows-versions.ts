import { osName } from "../data/versions.ts";
import { type Install, idsOf } from "../inf/installs.ts";
import type { ModelsSection } from "../inf/models.ts";
import { nameKey } from "../inf/sections.ts";
import type { Builds, TargetOs } from "../inf/target-os.ts";

/** A stretch of builds in words: `Windows 10 1709 and later, before Windows 11 21H2`. */
export function windowsRange({ from, to }: Builds): string {
  if (from === Number.POSITIVE_INFINITY) return "no Windows version";
  const isEndless = to === Number.POSITIVE_INFINITY;
  if (from === 0) return isEndless ? "every Windows version" : `Windows before ${osName(to)}`;
  return `${osName(from)} and later${isEndless ? "" : `, before ${osName(to)}`}`;
}

const architectures: Readonly<Record<string, string>> = {
  amd64: "x64",
  arm64: "Arm64",
  arm: "Arm (32-bit)",
  ia64: "Itanium",
  $arch$: "the architecture of the build",
};

/** An architecture as people call it, given as decorations write it. */
export const architectureName = (architecture: string): string =>
  architectures[architecture.toLowerCase()] ?? architecture;

const productTypes: readonly string[] = ["", "workstations", "domain controllers", "servers"];

/** Where a Models section is used: up to the next higher decoration of its line. Undefined when its decoration cannot be read. */
export function modelsText({ targetOs, builds }: ModelsSection): string | undefined {
  return targetOs && targetOsText(targetOs, builds ?? { from: targetOs.firstBuild, to: Number.POSITIVE_INFINITY });
}

/** Where and for what an install section is used: `Windows 10 1709 and later for 4 hardware IDs`. Undefined when nothing can be said. */
export function installText(install: Install): string | undefined {
  if (!install.builds || install.builds.length === 0) return undefined;
  const windows = install.builds.map(windowsRange).join("; ");
  if (install.kind === "default") return windows;
  const ids = new Set(idsOf(install).map(({ text }) => nameKey(text))).size;
  return `${windows} for ${ids} hardware ${ids === 1 ? "ID" : "IDs"}`;
}

function targetOsText({ architecture, productType, suiteMask }: TargetOs, builds: Builds): string {
  return [
    windowsRange(builds),
    architectureName(architecture),
    ...(productType ? [`${productTypes[productType] ?? `product type ${productType}`} only`] : []),
    ...(suiteMask ? [`suites 0x${suiteMask.toString(16)} only`] : []),
  ].join(", ");
}

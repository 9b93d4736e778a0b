import { oldestBuild } from "../../inf/installs.ts";
import { reflectorBuild, reflectorNeedsOf, reflectorServicesOf } from "../../rules/inf/shared/reflector.ts";
import { replaceByNeeds } from "../../rules/inf/shared/reflector-family.ts";
import { splitByBuild } from "../../rules/inf/shared/split-by-build.ts";
import { installHere, offer, type Refactoring } from "./refactoring.ts";

/** In an install section that adds the reflector by AddService, and in its sub-sections. */
export const addReflectorByNeeds: Refactoring = (inf, at) => {
  const install = installHere(inf, at);
  if (install?.kind !== "device" || reflectorServicesOf(install).length === 0) return [];
  if (reflectorNeedsOf(install).length > 0) return [];
  if ((oldestBuild(install) ?? 0) < reflectorBuild) return splitByBuild(install);
  return offer("Replace by Include and Needs of WUDFRD.inf", replaceByNeeds(install) ?? []);
};

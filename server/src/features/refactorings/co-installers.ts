import { coInstallerSections, frameworkLines, removeCoInstallers } from "../../rules/inf/shared/co-installers.ts";
import { touches } from "../../text/source.ts";
import { offer, type Refactoring } from "./refactoring.ts";

/** In the sections of co-installers, and on the lines that copy them. */
export const removeFrameworkCoInstallers: Refactoring = (inf, at) => {
  const sections = coInstallerSections(inf).flatMap(({ parts }) => parts.map(({ span }) => span));
  const lines = frameworkLines(inf).map(({ span }) => span);
  const isHere = [...sections, ...lines].some((span) => touches(span, at));
  return isHere ? offer("Remove the co-installers of the frameworks", removeCoInstallers(inf)) : [];
};

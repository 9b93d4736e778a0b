import { type Install, subSection } from "./installs.ts";
import type { InfFile } from "./model.ts";
import { entryNamed, type MergedSection } from "./sections.ts";
import { umdfServicesIn } from "./services.ts";
import { knownText } from "./strings.ts";

/** The literal UmdfLibraryVersion values of an install section, in service order: "2.15.0". Tokens are left out. */
export const umdfVersionsOf = (install: Install): readonly string[] =>
  umdfVersionsIn(install.inf, subSection(install, "Wdf"));

/** The same for the services of a `.Wdf` section. */
export const umdfVersionsIn = (inf: InfFile, wdf: MergedSection | undefined): readonly string[] =>
  umdfServicesIn(inf, wdf).flatMap(({ section }) => {
    const version = knownText(inf, entryNamed(section, "UmdfLibraryVersion")?.values[0]);
    return version && /^\d+(\.\d+)+$/.test(version) ? [version] : [];
  });

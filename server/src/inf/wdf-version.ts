import type { Install } from "./installs.ts";
import { entryNamed } from "./sections.ts";
import { umdfServicesOf } from "./services.ts";
import { knownText } from "./strings.ts";

/** The literal UmdfLibraryVersion values of an install section, in service order: "2.15.0". Tokens are left out. */
export const umdfVersionsOf = (install: Install): readonly string[] =>
  umdfServicesOf(install).flatMap(({ section }) => {
    const version = knownText(install.inf, entryNamed(section, "UmdfLibraryVersion")?.values[0]);
    return version && /^\d+(\.\d+)+$/.test(version) ? [version] : [];
  });

import type { Install } from "../../../inf/installs.ts";
import { type Need, needsOf } from "../../../inf/needs.ts";
import { type MergedSection, nameKey, sameName } from "../../../inf/sections.ts";
import { fileNameOf, type ScmService, scmServicesOf } from "../../../inf/services.ts";
import type { Wanted } from "./needs-edits.ts";

/** How WUDFRD.inf adds the reflector: as function driver, or as a filter of the device. */
const reflectorFamilies = ["WUDFRD", "WUDFRD_UpperFilter", "WUDFRD_LowerFilter"] as const;
export type ReflectorFamily = (typeof reflectorFamilies)[number];

/** Names of the sections of WUDFRD.inf, rightly spelt or not. */
const start = /^WUDFRD(?=[._]|$)/i;

/** The Needs of sections of WUDFRD.inf. */
export const reflectorNeedsOf = (install: Install): readonly Need[] =>
  needsOf(install).filter(({ name }) => start.test(name));

/** The family a needed section belongs to. */
export const familyOf = (name: string): ReflectorFamily | undefined =>
  reflectorFamilies.find((family) => sameName(family, name.split(".")[0]!));

/** The AddService lines that add the reflector, under its own name or by its binary. */
export const reflectorServicesOf = (install: Install): readonly ScmService[] =>
  scmServicesOf(install).filter(isReflector);

export const isReflector = ({ name, binary }: ScmService): boolean =>
  sameName(name.text, "WUDFRd") || (binary !== undefined && fileNameOf(binary.text) === "wudfrd.sys");

/** The service names the reflector has in an install section, in lower case: WUDFRd, and what AddService calls WUDFRd.sys. */
export const reflectorNames = (install: Install): ReadonlySet<string> =>
  new Set(["wudfrd", ...reflectorServicesOf(install).map((service) => nameKey(service.name.text))]);

/** The sections of WUDFRD.inf that a device with the reflector needs, by the suffix of its own section. */
export const neededFor = (family: ReflectorFamily): readonly Wanted[] =>
  ["", ".HW", ".Services", ...(family === "WUDFRD" ? [] : [".Filters"])].map((suffix) => ({
    suffix,
    inf: "WUDFRD.inf",
    section: `${family}.NT${suffix}`,
  }));

/** The suffix that a section of an install section adds to its name, as written: `.Services`. */
export const suffixOf = (install: Install, section: MergedSection): string => section.name.slice(install.name.length);

/** The first Windows build that has WUDFRD.inf. */
export const reflectorBuild = 22000;

import { compareVersions } from "../../../data/versions.ts";
import { type Install, installsOf, subSection } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { needsIn } from "../../../inf/needs.ts";
import { entryNamed, type MergedSection } from "../../../inf/sections.ts";
import { umdfServicesOf } from "../../../inf/services.ts";
import { umdfVersionsOf } from "../../../inf/wdf-version.ts";
import { isMisspelt } from "./directive-names.ts";

export const kernelClientPolicy = "UmdfKernelModeClientPolicy";
export const fileObjectPolicy = "UmdfFileObjectPolicy";
export const allowKernelClients = "AllowKernelModeClients";
export const allowUnknownFileObjects = "AllowNullAndUnknownFileObjects";
export const methodNeitherAction = "UmdfMethodNeitherAction";
export const copyNeither = "Copy";

/** The `.Wdf` section of an install section that adds UMDF drivers to the stack. */
export interface UmdfInstall {
  readonly install: Install;
  readonly wdf: MergedSection;
  /** The first UmdfService line. */
  readonly service: Entry;
}

export const umdfInstallsOf = (inf: InfFile): readonly UmdfInstall[] =>
  installsOf(inf).flatMap((install) => {
    const wdf = subSection(install, "Wdf");
    const [service] = umdfServicesOf(install);
    return wdf && service ? [{ install, wdf, service: service.entry }] : [];
  });

/** True when a directive is absent and nothing else explains that: no Needs line, no other spelling, no driver too old to know it. */
export const lacks = ({ install, wdf }: UmdfInstall, directive: string, sinceUmdf: string): boolean =>
  !entryNamed(wdf, directive) &&
  needsIn(install.inf, wdf).length === 0 &&
  !isMisspelt(install.inf, wdf, directive) &&
  knowsSince(install, sinceUmdf);

/** True unless a driver of the install section is built for a framework older than this version. */
export const knowsSince = (install: Install, version: string): boolean =>
  umdfVersionsOf(install).every((own) => compareVersions(own, version) >= 0);

import type { InfFile } from "../inf/model.ts";
import type { DriverKind, Project } from "../project/model.ts";
import type { DriverPackage } from "./driver-package.ts";

/** What a package consists of, as far as file names, projects and INFs tell; its sources are not read yet. */
export interface PackageOutline {
  /** URI of the project file, or of the folder when there is none. */
  readonly id: string;
  readonly driverKind: DriverKind;
  readonly project?: Project;
  /** Sources and headers named by the project, or lying around the INF. */
  readonly sources: readonly string[];
  readonly infs: readonly InfFile[];
  /** Where `#include` looks for headers besides the folder of the including file. */
  readonly includeFolders: readonly string[];
  readonly umdf?: NonNullable<DriverPackage["umdf"]>;
  readonly kernelClient?: NonNullable<DriverPackage["kernelClient"]>;
}

/** All that is known of the files of a workspace before any source is read. */
export interface Survey {
  readonly projects: readonly Project[];
  readonly infs: readonly InfFile[];
  /** Folders whose build description makes programs and no library. */
  readonly programFolders: readonly string[];
  /** Sources that a build description gives to programs. */
  readonly programSources: readonly string[];
  /** The user's list of kernel-mode projects that send requests to a UMDF driver. */
  readonly kernelClientProjects: readonly string[];
}

export const cSources: ReadonlySet<string> = new Set([".c", ".cc", ".cpp", ".cxx"]);
export const cHeaders: ReadonlySet<string> = new Set([".h", ".hh", ".hpp", ".hxx", ".inl"]);

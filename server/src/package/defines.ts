import type { Defines } from "../c/facts.ts";
import type { DriverKind, Project } from "../project/model.ts";
import type { DriverPackage } from "./driver-package.ts";

/**
 * The preprocessor symbols of a package: what its kind implies, what its framework version implies, and what its project
 * defines in every configuration. A symbol of neither list is unknown, so is a version that the configurations disagree on.
 */
export function packageDefines(
  kind: DriverKind,
  umdf: DriverPackage["umdf"],
  project?: Pick<Project, "defines" | "umdf">,
): Defines {
  const version = project?.umdf?.target === undefined ? versionDefines(umdf) : [];
  return new Map([...(kindDefines[kind] ?? []), ...version, ...(project?.defines ?? [])]);
}

type Entries = readonly (readonly [string, string | undefined])[];

const userMode: Entries = [
  ["_KERNEL_MODE", undefined],
  ["DMF_USER_MODE", "1"],
  ["DMF_KERNEL_MODE", undefined],
  ["KMDF_VERSION_MAJOR", undefined],
];

const kernelMode: Entries = [
  ["_KERNEL_MODE", "1"],
  ["DMF_KERNEL_MODE", "1"],
  ["DMF_USER_MODE", undefined],
  ["UMDF_VERSION_MAJOR", undefined],
  ["UMDF_VERSION_MINOR", undefined],
  ["UMDF_DRIVER", undefined],
  ["IS_UMDF_DRIVER", undefined],
  ["UMDF_USING_NTSTATUS", undefined],
];

const kindDefines: Partial<Record<DriverKind, Entries>> = {
  umdf2: [...userMode, ["UMDF_VERSION_MAJOR", "2"], ["IS_UMDF_DRIVER", "1"], ["UMDF_DRIVER", "2"]],
  umdf1: [...userMode, ["UMDF_VERSION_MAJOR", "1"], ["IS_UMDF_DRIVER", "1"], ["UMDF_DRIVER", "1"]],
  kmdf: kernelMode,
  wdm: kernelMode,
  app: userMode,
  other: userMode,
  // What code for both modes shows a user-mode compiler tells whether it is a driver.
  unknown: userMode,
};

function versionDefines(umdf: DriverPackage["umdf"]): Entries {
  const [, minor] = (umdf?.target ?? "").split(".");
  return minor !== undefined && /^\d+$/.test(minor) ? [["UMDF_VERSION_MINOR", minor]] : [];
}

import type { InfFile } from "../inf/model.ts";
import type { Project } from "../project/model.ts";
import { nameOf } from "../text/uri.ts";
import { binaryOf } from "./association.ts";
import type { DriverPackage } from "./driver-package.ts";
import { infFacts } from "./inf-facts.ts";

/**
 * Why a kernel-mode project counts as a client of a UMDF driver, as far as the user's list and the INFs of the workspace show:
 * an INF that installs a UMDF driver also installs this project's binary, or adds a service or filter of its name.
 */
export function kernelClientOf(
  project: Project,
  infs: readonly InfFile[],
  kernelClientProjects: readonly string[],
): DriverPackage["kernelClient"] {
  if (kernelClientProjects.some((name) => isNamed(project, name))) return { reason: "the settings name it" };
  for (const inf of infs) {
    const { umdf, services, binaries } = infFacts(inf);
    const service = services.get(project.targetName.toLowerCase());
    if (!umdf || (!service && !binaries.has(binaryOf(project)))) continue;
    const reason = `${nameOf(inf.uri)} installs it together with a UMDF driver`;
    return { reason, ...(service ? { evidence: service } : {}) };
  }
  return undefined;
}

function isNamed({ file, targetName }: Project, name: string): boolean {
  const wanted = name.toLowerCase();
  const own = nameOf(file.uri).toLowerCase();
  return wanted === own || wanted === own.replace(/\.vcxproj$/, "") || wanted === targetName.toLowerCase();
}

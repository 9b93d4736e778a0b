import type { InfFile } from "../inf/model.ts";
import type { Project } from "../project/model.ts";
import { nameOf } from "../text/uri.ts";
import { binaryOf } from "./association.ts";
import type { DriverPackage } from "./driver-package.ts";
import { infFacts } from "./inf-facts.ts";

/**
 * Why a kernel-mode project counts as a client of a UMDF driver, as far as the user's list and the INFs of the workspace show:
 * one of them adds its service or filter to a device stack above a UMDF driver.
 */
export function kernelClientOf(
  project: Project,
  infs: readonly InfFile[],
  kernelClientProjects: readonly string[],
): DriverPackage["kernelClient"] {
  if (kernelClientProjects.some((name) => isNamed(project, name))) return { reason: "the settings name it" };
  for (const inf of infs) {
    const { aboveUmdf } = infFacts(inf);
    const evidence = aboveUmdf.get(project.targetName.toLowerCase()) ?? aboveUmdf.get(binaryOf(project));
    if (evidence) return { reason: `${nameOf(inf.uri)} puts it above a UMDF driver`, evidence };
  }
  return undefined;
}

function isNamed({ file, targetName }: Project, name: string): boolean {
  const wanted = name.toLowerCase();
  const own = nameOf(file.uri).toLowerCase();
  return wanted === own || wanted === own.replace(/\.vcxproj$/, "") || wanted === targetName.toLowerCase();
}

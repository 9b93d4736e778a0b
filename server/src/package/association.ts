import type { InfFile } from "../inf/model.ts";
import type { Project } from "../project/model.ts";
import { groupBy } from "../text/group.ts";
import { folderOf, uriKey } from "../text/uri.ts";
import { infFacts } from "./inf-facts.ts";
import { isKernelMode } from "./link.ts";

/** Which INFs install the binary of which project. An INF may install several; package projects get what nobody else has. */
export function associateInfs(
  projects: readonly Project[],
  infs: readonly InfFile[],
): ReadonlyMap<Project, readonly InfFile[]> {
  const binaries = projects.filter((project) => project.driverKind !== "package");
  const packages = projects.filter((project) => project.driverKind === "package");
  const byProject = new Map<Project, Set<InfFile>>(projects.map((project) => [project, new Set()]));
  const taken = new Set<InfFile>();
  const join = (project: Project, inf: InfFile): void => {
    byProject.get(project)?.add(inf);
    taken.add(inf);
  };
  const free = (): readonly InfFile[] => infs.filter((inf) => !taken.has(inf));
  joinListed(binaries, infs, join);
  joinThroughPackages(projects, infs, join);
  joinByBinary(binaries, infs, byProject, join);
  joinByFolder(binaries, free(), byProject, join);
  joinListed(packages, free(), join);
  joinBeside(packages, free(), join);
  return new Map([...byProject].map(([project, found]) => [project, [...found]]));
}

type Join = (project: Project, inf: InfFile) => void;

/** The files a project can build, in lower case. */
export const binaryOf = ({ driverKind, targetName }: Project): string =>
  `${targetName.toLowerCase()}${isKernelMode(driverKind) ? ".sys" : ".dll"}`;

const installs = (inf: InfFile, project: Project): boolean => infFacts(inf).binaries.has(binaryOf(project));

function joinListed(projects: readonly Project[], infs: readonly InfFile[], join: Join): void {
  const byKey = new Map(infs.map((inf) => [uriKey(inf.uri), inf]));
  for (const project of projects) {
    for (const uri of project.infs) {
      const inf = byKey.get(uriKey(uri));
      if (inf) join(project, inf);
    }
  }
}

/** The INFs of a package project belong to the projects it refers to: to those it installs by name, if there are any. */
function joinThroughPackages(projects: readonly Project[], infs: readonly InfFile[], join: Join): void {
  const byKey = new Map(projects.map((project) => [uriKey(project.file.uri), project]));
  const infsByKey = new Map(infs.map((inf) => [uriKey(inf.uri), inf]));
  for (const { infs: listed, references } of projects.filter(({ driverKind }) => driverKind === "package")) {
    const referred = references.flatMap((uri) => byKey.get(uriKey(uri)) ?? []);
    for (const inf of listed.flatMap((uri) => infsByKey.get(uriKey(uri)) ?? [])) {
      const named = referred.filter((project) => installs(inf, project));
      for (const project of named.length > 0 ? named : referred) join(project, inf);
    }
  }
}

/** An INF that names the binary of no project that has it yet belongs to the nearest projects that build this binary. */
function joinByBinary(
  projects: readonly Project[],
  infs: readonly InfFile[],
  byProject: ReadonlyMap<Project, ReadonlySet<InfFile>>,
  join: Join,
): void {
  const builders = groupBy(
    projects.filter(({ driverKind }) => driverKind !== "app"),
    binaryOf,
  );
  for (const inf of infs) {
    for (const binary of infFacts(inf).binaries) {
      const candidates = builders.get(binary) ?? [];
      if (candidates.some((project) => byProject.get(project)?.has(inf))) continue;
      for (const project of nearest(candidates, inf.uri)) join(project, inf);
    }
  }
}

function nearest(projects: readonly Project[], uri: string): readonly Project[] {
  const depths = projects.map((project) => sharedDepth(project.file.uri, uri));
  const deepest = Math.max(...depths);
  return projects.filter((_, i) => depths[i] === deepest);
}

function sharedDepth(a: string, b: string): number {
  const left = uriKey(folderOf(a)).split("/");
  const right = uriKey(folderOf(b)).split("/");
  const different = left.findIndex((segment, i) => segment !== right[i]);
  return different < 0 ? left.length : different;
}

/** What is left lies beside a driver project, or above one that has no INF yet. */
function joinByFolder(
  projects: readonly Project[],
  infs: readonly InfFile[],
  byProject: ReadonlyMap<Project, ReadonlySet<InfFile>>,
  join: Join,
): void {
  const drivers = projects.filter(({ driverKind }) => /^(umdf|kmdf|wdm|unknown)/.test(driverKind));
  const lonely = drivers.filter((project) => byProject.get(project)?.size === 0);
  for (const inf of joinBeside(drivers, infs, join)) {
    const folder = uriKey(folderOf(inf.uri));
    for (const project of lonely) if (uriKey(folderOf(folderOf(project.file.uri))) === folder) join(project, inf);
  }
}

/** Gives the INFs that lie beside none of the projects. */
function joinBeside(projects: readonly Project[], infs: readonly InfFile[], join: Join): readonly InfFile[] {
  const byFolder = groupBy(projects, (project) => uriKey(folderOf(project.file.uri)));
  return infs.filter((inf) => {
    const beside = byFolder.get(uriKey(folderOf(inf.uri))) ?? [];
    for (const project of beside) join(project, inf);
    return beside.length === 0;
  });
}

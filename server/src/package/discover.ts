import type { InfFile } from "../inf/model.ts";
import type { FileIndex } from "../project/files.ts";
import type { DriverKind, Project } from "../project/model.ts";
import { groupBy } from "../text/group.ts";
import { folderOf } from "../text/uri.ts";
import { associateInfs, binaryOf } from "./association.ts";
import { type InfFacts, infFacts } from "./inf-facts.ts";
import { kernelClientOf } from "./kernel-client.ts";
import { isKernelMode } from "./link.ts";
import type { PackageOutline, Survey } from "./outline.ts";
import { sourcesAround } from "./sources-around.ts";

/**
 * The packages of a workspace: one for every project, and one for every folder with INFs that belong to no project. Reads
 * nothing. Where kind or version stand only in the INF, they come from there.
 */
export function discoverPackages(survey: Survey, files: FileIndex): readonly PackageOutline[] {
  const infsOf = associateInfs(survey.projects, survey.infs);
  const owned = new Set([...infsOf.values()].flat());
  const free = groupBy(
    survey.infs.filter((inf) => !owned.has(inf)),
    (inf) => folderOf(inf.uri),
  );
  const ofProjects = survey.projects.map((project) => projectOutline(project, infsOf.get(project) ?? [], survey));
  const ofFolders = [...free].map(([folder, infs]) => folderOutline(folder, infs, survey, files));
  return [...ofProjects, ...ofFolders];
}

function projectOutline(project: Project, infs: readonly InfFile[], survey: Survey): PackageOutline {
  const kind = kindOf(project, infs);
  const umdf = kind === "umdf1" || kind === "umdf2" ? versionsOf(project, infs) : undefined;
  const client = isKernelMode(kind) ? kernelClientOf(project, survey.infs, survey.kernelClientProjects) : undefined;
  return {
    id: project.file.uri,
    driverKind: kind,
    project,
    sources: project.sources,
    infs,
    includeFolders: project.includeFolders,
    ...(umdf ? { umdf } : {}),
    ...(client ? { kernelClient: client } : {}),
  };
}

/** A library that its project calls no driver is one when an INF installs it as a UMDF driver. */
function kindOf(project: Project, infs: readonly InfFile[]): DriverKind {
  if (project.driverKind !== "unknown" && project.driverKind !== "other") return project.driverKind;
  const inf = infs.find((one) => infFacts(one).umdf && infFacts(one).binaries.has(binaryOf(project)));
  return (inf && infFacts(inf).umdf?.kind) ?? project.driverKind;
}

function versionsOf({ umdf }: Project, infs: readonly InfFile[]): PackageOutline["umdf"] {
  const target = umdf?.target ?? versionInInfs(infs);
  if (target === undefined) return undefined;
  return { target, ...(umdf?.minimum === undefined ? {} : { minimum: umdf.minimum }) };
}

/** The version that all the UMDF INFs name as a literal. */
function versionInInfs(infs: readonly InfFile[]): string | undefined {
  const [first, ...rest] = umdfFacts(infs).map(({ version }) => version);
  return rest.every((version) => version === first) ? first : undefined;
}

const umdfFacts = (infs: readonly InfFile[]): readonly NonNullable<InfFacts["umdf"]>[] =>
  infs.flatMap((inf) => infFacts(inf).umdf ?? []);

function folderOutline(folder: string, infs: readonly InfFile[], survey: Survey, files: FileIndex): PackageOutline {
  const [umdf] = umdfFacts(infs);
  const version = versionInInfs(infs);
  const { sources, includeFolders } = umdf ? sourcesAround(folder, survey, files) : { sources: [], includeFolders: [] };
  return {
    id: folder,
    driverKind: umdf?.kind ?? "unknown",
    sources,
    infs,
    includeFolders,
    ...(version === undefined ? {} : { umdf: { target: version } }),
  };
}

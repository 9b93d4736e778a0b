import { parseInf } from "../../server/src/inf/parse.ts";
import { discoverPackages } from "../../server/src/package/discover.ts";
import type { PackageOutline, Survey } from "../../server/src/package/outline.ts";
import { evaluateProject } from "../../server/src/project/evaluate.ts";
import { type FileIndex, indexFiles } from "../../server/src/project/files.ts";
import { parseProject } from "../../server/src/project/parse.ts";

export const root = "file:///w";
export const pathOf = (uri: string) => uri.slice(root.length + 1);
const sourceOf = ([path, text]: readonly [string, string]) => ({ uri: `${root}/${path}`, version: 0, text });

export interface Described {
  readonly kernelClientProjects?: readonly string[];
  readonly programFolders?: readonly string[];
  readonly programSources?: readonly string[];
}

/** What is known of a checkout, given as path to text. */
export function surveyed(
  texts: Readonly<Record<string, string>>,
  more: Described = {},
): { readonly survey: Survey; readonly files: FileIndex } {
  const sources = Object.entries(texts).map(sourceOf);
  const files = indexFiles(sources.map(({ uri }) => uri));
  const projects = sources
    .filter(({ uri }) => uri.endsWith(".vcxproj"))
    .map((source) => evaluateProject(parseProject(source), () => undefined, files));
  const infs = sources.filter(({ uri }) => /\.in[fx]$/.test(uri)).map(parseInf);
  const uris = (paths: readonly string[] = []) => paths.map((path) => `${root}/${path}`);
  const survey = {
    projects,
    infs,
    programFolders: uris(more.programFolders),
    programSources: uris(more.programSources),
    kernelClientProjects: more.kernelClientProjects ?? [],
  };
  return { survey, files };
}

/** The packages of a checkout by their ids. */
export function discover(
  texts: Readonly<Record<string, string>>,
  more: Described = {},
): Readonly<Record<string, PackageOutline>> {
  const { survey, files } = surveyed(texts, more);
  return Object.fromEntries(discoverPackages(survey, files).map((outline) => [pathOf(outline.id), outline]));
}

export const project = (type: string, items = "", properties = "") =>
  `<Project><PropertyGroup><DriverType>${type}</DriverType>${properties}</PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;
export const umdfInf = (binary = "driver.dll", more = "", version = "$UMDFVERSION$") => `[Version]
Signature="$Windows NT$"
[Manufacturer]
Maker=Models,NTamd64
[Models.NTamd64]
Device=Dev,ROOT\\Device
Other=Other,ROOT\\Other
[Dev.NT.Wdf]
UmdfService=Driver,Driver_Install
[Driver_Install]
UmdfLibraryVersion=${version}
ServiceBinary=%13%\\${binary}
${more}`;
export const kmdfInf = (binary = "driver.sys") => `[Version]
[Dev.NT.Services]
AddService=Driver,2,Driver_Service
[Driver_Service]
ServiceBinary=%13%\\${binary}`;

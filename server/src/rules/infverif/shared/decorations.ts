import { osBuilds } from "../../../data/versions.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type ModelsSection, modelsSectionsOf } from "../../../inf/models.ts";
import { substitute } from "../../../inf/strings.ts";
import { parseTargetOs, type TargetOs } from "../../../inf/target-os.ts";
import { editDistance, nearestFirst } from "../../inf/shared/distance.ts";
import { isStamped } from "../../inf/shared/library-version.ts";

/** The decorations in [Manufacturer], each once; those that a build tool fills in other than by `$ARCH$` are left out. */
export function decorationsOf(inf: InfFile): readonly ModelsSection[] {
  const byField = new Map(modelsSectionsOf(inf).map((models) => [models.field, models]));
  return [...byField.values()].filter(
    ({ decoration }) => decoration !== "" && substitute(inf, decoration.replaceAll(/\$arch\$/gi, "")).known,
  );
}

/** The architecture for a decoration that lacks one: what the build fills in, else that of nearly all computers. */
export const usualArchitecture = (inf: InfFile): string => (isStamped(inf) ? "NT$ARCH$" : "NTamd64");

/** True for a decoration that names no architecture: Windows takes it for x86. */
export const lacksArchitecture = (decoration: string): boolean => /^(nt)?(\.|$)/i.test(decoration);

/** What is wrong with a decoration that no Windows fits, to go on after its name; undefined for one that is all right. */
export function reasonAgainst(decoration: string): string | undefined {
  const targetOs = parseTargetOs(decoration);
  if (!targetOs) return "is no target operating system. Windows never uses the section.";
  const { productType = 1, suiteMask = 0 } = targetOs;
  if (isBuild(productType))
    return `asks for product type ${productType}, not for a build. That comes behind three dots.`;
  if (isBuild(suiteMask)) return `asks for product suite ${suiteMask}, not for a build. That comes behind three dots.`;
  if (productType >= 1 && productType <= 3) return undefined;
  return `asks for product type ${productType}. Windows has the types 1, 2 and 3.`;
}

const isBuild = (part: number): boolean => osBuilds.some(({ build }) => build === part);

const architectures = ["amd64", "arm64", "x86", "arm"];
const otherNames: Readonly<Record<string, string>> = { x64: "amd64", i386: "x86", win32: "x86", aarch64: "arm64" };

/** What a decoration was meant to be: with `NT`, the architecture as INFs call it, and the build in its place. */
export function meantDecoration(decoration: string): string | undefined {
  const [, written, tail] = /^(?:nt\.?)?([^.]*)(.*)$/i.exec(decoration)!;
  const name = written!.toLowerCase();
  const architecture = otherNames[name] ?? (name.startsWith("$") ? written! : nearest(name));
  if (architecture === undefined) return undefined;
  const meant = `NT${architecture}${tail!.replace(/^(\.\d+\.\d+)\.{1,2}(\d{5})$/, "$1...$2")}`;
  return meant !== decoration && reasonAgainst(meant) === undefined ? meant : undefined;
}

const nearest = (name: string): string | undefined =>
  nearestFirst(name, architectures).find(
    (each) => each === name || editDistance(each, name) <= Math.min(2, name.length - 2),
  );

/** Without a build: for all builds of the version. */
export const withoutBuild = (decoration: string): string =>
  decoration.split(".").slice(0, 5).join(".").replace(/\.+$/, "");

/** Windows 10 1607, the first that reads builds in decorations. */
export const firstReadBuild = 14310;

/** True for a decoration with a build that comes before those that count. */
export const asksForOlderBuild = ({ major = 0, minor = 0, build }: TargetOs): boolean =>
  build !== undefined && (major < 10 || (major === 10 && minor === 0 && build < firstReadBuild));

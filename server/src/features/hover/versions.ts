import { type FrameworkVersion, kmdfVersions, umdfVersions } from "../../data/versions.ts";
import { sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Value } from "./spot.ts";
import { type Block, paragraph, term } from "./text.ts";

/** The framework release that UmdfLibraryVersion or KmdfLibraryVersion asks for. */
export function versionValue({ inf, entry, field }: Value): readonly Block[] {
  const framework = ["Umdf", "Kmdf"].find((each) => sameName(entry.key?.text ?? "", `${each}LibraryVersion`));
  const version = knownText(inf, field);
  if (!framework || version === undefined) return [];
  const name = framework.toUpperCase();
  const short = version.split(".").slice(0, 2).join(".");
  const release = (framework === "Umdf" ? umdfVersions : kmdfVersions).find((each) => each.version === short);
  if (!release) return [paragraph`${term(`${name} ${short}`)}: no released version.`];
  return [paragraph`${term(`${name} ${short}`)}: ${releaseText(release)}`];
}

/** Where an UMDF version comes from, for what exists only since then. */
export function sinceUmdfText(version: string): string {
  const release = umdfVersions.find((each) => each.version === version);
  return `UMDF ${version}${release ? ` (${release.introducedIn})` : ""}`;
}

const releaseText = ({ introducedIn, minOs }: FrameworkVersion): string =>
  `introduced with ${introducedIn}. The driver loads on ${minOs} and later.`;

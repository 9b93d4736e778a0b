import { type SectionKind, sectionKinds } from "../../data/inf-directives.ts";
import { installsOf } from "../../inf/installs.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { InfFile } from "../../inf/model.ts";
import { modelsSectionsOf } from "../../inf/models.ts";
import { type MergedSection, nameKey } from "../../inf/sections.ts";
import { type Builds, joinBuilds } from "../../inf/target-os.ts";
import { addTo } from "../../text/group.ts";
import { memo } from "../../text/memo.ts";
import { architectureName, windowsRange } from "../windows-versions.ts";

/** Kinds whose descriptions would be too long beside a name. */
const short: Partial<Record<SectionKind, string>> = {
  version: "class, provider, catalog, version",
  sourcedisksnames: "source disks",
  sourcedisksfiles: "files of the package",
  destinationdirs: "target folders",
  manufacturer: "names the Models sections",
  models: "devices",
  ddinstall: "install section",
  "ddinstall.hw": "registry values of the device",
  "ddinstall.wdf": "WDF directives",
  filelist: "file list",
  serviceinstall: "service section",
  addreg: "registry values",
  defaultinstall: "install section",
  defaultuninstall: "uninstall section",
};

/** What a section is for, where it is used: `install section, Windows 10 1709 and later, x64`. Empty when nobody knows. */
export function sectionDetail(inf: InfFile, section: MergedSection): string {
  const kinds = kindsOf(inf, section).map((kind) =>
    kind === "wdfserviceinstall" ? wdfService(section) : wordsFor(kind),
  );
  return [[...new Set(kinds)].join(" and "), ...(usesOf(inf).get(section) ?? [])].join(", ");
}

function wordsFor(kind: SectionKind): string {
  const [words] = sectionKinds[kind].description.split(/[(:;]/);
  return short[kind] ?? words!.trim().replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

const wdfService = ({ entries }: MergedSection): string =>
  entries.some(({ key }) => key && nameKey(key.text).startsWith("kmdf"))
    ? "KMDF service section"
    : "UMDF service section";

/** The Windows versions and architectures that Models and install sections are used on, as far as they are limited. */
const usesOf = memo((inf: InfFile): ReadonlyMap<MergedSection, readonly string[]> => {
  const models = new Map<MergedSection, { builds: Builds | undefined; architecture: string }[]>();
  for (const { section, builds, targetOs } of modelsSectionsOf(inf))
    if (section && targetOs) addTo(models, section, { builds, architecture: targetOs.architecture });
  const uses = new Map<MergedSection, readonly string[]>();
  for (const [section, all] of models) {
    const builds = all.flatMap((one) => one.builds ?? []);
    uses.set(
      section,
      useOf(
        joinBuilds(builds),
        all.map(({ architecture }) => architecture),
      ),
    );
  }
  for (const { section, builds = [], architectures } of installsOf(inf))
    uses.set(section, useOf(builds, architectures));
  return uses;
});

function useOf(builds: readonly Builds[], architectures: readonly string[]): string[] {
  const limited = builds.filter(({ from, to }) => from > 0 || to < Number.POSITIVE_INFINITY);
  const named = [...new Set(architectures)].filter((architecture) => architecture !== "$arch$");
  return [limited.map(windowsRange).join("; "), named.map(architectureName).join(" and ")].filter(
    (part) => part !== "",
  );
}

import { sectionKinds } from "../data/inf-directives.ts";
import { memo } from "../text/memo.ts";
import type { Field, InfFile } from "./model.ts";
import { type Model, modelsOf } from "./models.ts";
import { type MergedSection, mergedSection, mergedSections, nameKey } from "./sections.ts";
import { valueText } from "./strings.ts";
import { architectures, type Builds, buildsOf, joinBuilds, parseTargetOs, type TargetOs } from "./target-os.ts";

/** An install section as Windows finds it: a DDInstall with the devices that lead to it, or a DefaultInstall. */
export interface Install {
  readonly inf: InfFile;
  readonly kind: "device" | "default";
  /** The name without decoration, as the Models entry writes it: `Dev_Install`. */
  readonly base: string;
  /** The name of the section that was found: `Dev_Install.NT`. Sub-sections continue it. */
  readonly name: string;
  readonly section: MergedSection;
  /** The devices; empty for DefaultInstall. */
  readonly models: readonly Model[];
  /** Architectures as the decorations write them, in lower case: `amd64`, `$arch$`. */
  readonly architectures: readonly string[];
  /** The Windows builds it is used on, in ascending order; absent when a decoration cannot be read. */
  readonly builds?: readonly Builds[];
}

/** Everything that names of sections end with because of their kind, in lower case with the dot. */
export const sectionSuffixes: readonly string[] = /* @__PURE__ */ Object.values(sectionKinds).flatMap(({ suffix }) =>
  suffix ? [nameKey(suffix)] : [],
);

/** The suffixes of sub-sections of install sections, with their dots: `.Wdf`, `.Services`, `.HW`, ... */
export const subSectionSuffixes: readonly string[] = /* @__PURE__ */ Object.values(sectionKinds).flatMap((kind) =>
  kind.parent === "ddinstall" && kind.suffix ? [kind.suffix] : [],
);

/** The suffix with which the name of a sub-section ends, with its dot; empty for other names. */
export const subSectionSuffix = (name: string): string =>
  subSectionSuffixes.find((suffix) => nameKey(name).endsWith(nameKey(suffix))) ?? "";

/** All install sections of devices in the order of [Manufacturer], then DefaultInstall. Dead sections are left out. */
export const installsOf = memo((inf: InfFile): readonly Install[] => [...deviceInstalls(inf), ...defaultInstalls(inf)]);

/** A sub-section by its suffix without dot (in any case): `subSection(install, "Wdf")`. */
export const subSection = (install: Install, suffix: string): MergedSection | undefined =>
  mergedSection(install.inf, `${install.name}.${suffix}`);

/** The install section and those of its sub-sections that exist. */
export const sectionsOfInstall = memo((install: Install): readonly MergedSection[] => [
  install.section,
  ...subSectionSuffixes.flatMap((suffix) => mergedSection(install.inf, install.name + suffix) ?? []),
]);

/** Hardware and compatible ids of all its devices. */
export const idsOf = (install: Install): readonly Field[] => install.models.flatMap((model) => model.ids);

/** The oldest Windows build it is used on; 0 for all, undefined when a decoration cannot be read. */
export const oldestBuild = (install: Install): number | undefined => install.builds?.[0]?.from;

/** True when the install section is used on some build from `build` on; undefined when a decoration cannot be read. */
export const reachesBuild = (install: Install, build: number): boolean | undefined =>
  install.builds?.some((stretch) => stretch.to > build);

/**
 * The sections a Models entry of one architecture leads to: `name.NT<arch>`, else `name.NT`, else `name`. `$arch$` stands for
 * every architecture, so that several can answer.
 */
export function resolveInstall(inf: InfFile, name: string, architecture: string): readonly MergedSection[] {
  const own = mergedSection(inf, `${name}.NT${architecture}`);
  if (own) return [own];
  const others = architecture === "$arch$" ? architectures : ["$arch$"];
  const decorated = others.flatMap((other) => mergedSection(inf, `${name}.NT${other}`) ?? []);
  const general = mergedSection(inf, `${name}.NT`) ?? mergedSection(inf, name);
  return general ? [...decorated, general] : decorated;
}

function deviceInstalls(inf: InfFile): Install[] {
  const found = new Map<string, { base: string; section: MergedSection; models: Model[] }>();
  for (const model of modelsOf(inf)) {
    const base = valueText(inf, model.install).text;
    for (const section of resolveInstall(inf, base, model.models.targetOs?.architecture ?? "$arch$")) {
      const same = found.get(nameKey(section.name));
      if (same) same.models.push(model);
      else found.set(nameKey(section.name), { base, section, models: [model] });
    }
  }
  return [...found.values()].map(({ base, section, models }) => {
    const sections = models.map((model) => model.models);
    const own = [...new Set(sections.map((s) => s.targetOs?.architecture ?? "$arch$"))];
    const builds = sections.map((s) => s.builds).filter((each) => each !== undefined);
    const install: Install = { inf, kind: "device", base, name: section.name, section, models, architectures: own };
    return builds.length === sections.length ? { ...install, builds: joinBuilds(builds) } : install;
  });
}

function defaultInstalls(inf: InfFile): Install[] {
  const found = mergedSections(inf).flatMap((section): [MergedSection, string][] => {
    const decoration = /^defaultinstall(?:\.(.*))?$/i.exec(section.name);
    if (!decoration || isSubSection(section.name)) return [];
    return [[section, decoration[1] ?? ""]];
  });
  const all = found.map(([, decoration]) => parseTargetOs(decoration)).filter((t): t is TargetOs => t !== undefined);
  return found.map(([section, decoration]) => {
    const targetOs = parseTargetOs(decoration);
    const install = { inf, kind: "default", base: "DefaultInstall", name: section.name, section, models: [] } as const;
    return {
      ...install,
      architectures: [targetOs?.architecture ?? "$arch$"],
      ...(targetOs && { builds: [buildsOf(targetOs, all)] }),
    };
  });
}

/** Network drivers of a package without devices are named in a section of their own. */
const isSubSection = (name: string): boolean => subSectionSuffix(name) !== "" || /\.netdrivers$/i.test(name);

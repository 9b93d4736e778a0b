import { sectionKinds } from "../../data/inf-directives.ts";
import { installsOf, subSectionSuffix } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { removeSections } from "../../inf/remove-section.ts";
import { type MergedSection, mergedSection, nameKey, sameName } from "../../inf/sections.ts";
import { isNear } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { renameSection } from "../inf/shared/rename-section.ts";
import { installsUmdf } from "../inf/shared/wdf-files.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasEntryPoint } from "./shared/judged-kinds.ts";
import { mayBeRead, neededByOthers, readsMore } from "./shared/other-uses.ts";
import { unreadDefaultInstalls } from "./shared/primitive.ts";
import { unusedSections } from "./shared/unused-sections.ts";

export default {
  ...infVerif(2083),
  title: "Keep only sections that Windows reads",
  tag: "unnecessary",
  on: "inf",
  *check(inf, driver) {
    if (!hasEntryPoint(inf) || readsMore(inf)) return;
    const needed = neededByOthers(inf, driver);
    // Of a [DefaultInstall] with a decoration that no system has inf-primitive-needs-arch speaks.
    const told = new Set(unreadDefaultInstalls(inf));
    const isLeft = (section: MergedSection): boolean =>
      mayBeRead(inf, section) || needed.has(nameKey(section.name)) || told.has(section);
    for (const { section, led } of unusedSections(inf)) {
      if (isLeft(section)) continue;
      // Of .Wdf sections wdf-section-unattached speaks.
      if (installsUmdf(inf) && /\.wdf$/i.test(section.name)) continue;
      const more = led.filter((each) => !isLeft(each));
      yield {
        span: section.parts[0]!.header,
        message: `Windows never reads [${shortened(section.name)}]. ${reason(inf, section)}`,
        fixes: () => fixesFor(inf, section, more),
      };
    }
  },
} satisfies Rule;

function reason(inf: InfFile, { name }: MergedSection): string {
  const [place] = placesFor(inf, name);
  if (place) return `Beside [${shortened(place.install, 32)}] it looks for [${shortened(place.name, 32)}].`;
  const base = name.replace(/\.nt[^.]*$/i, "");
  const twin = installsOf(inf).find((install) => sameName(install.base, base));
  return twin ? `It uses [${shortened(twin.name)}] for the device.` : "Nothing that it reads leads to the section.";
}

/** The names that a sub-section has to have for the install sections that Windows uses: `Dev.NT.HW` for `Dev.HW`. */
function placesFor(inf: InfFile, name: string): { readonly install: string; readonly name: string }[] {
  const suffix = subSectionSuffix(name);
  if (suffix === "") return [];
  const base = name.slice(0, name.length - suffix.length).replace(/\.nt[^.]*$/i, "");
  return installsOf(inf)
    .filter((install) => sameName(install.base, base))
    .map((install) => ({ install: install.name, name: `${install.name}${suffix}` }));
}

/** The names that Windows looks up. */
const fixedNames: readonly string[] = /* @__PURE__ */ Object.values(sectionKinds).flatMap(({ name, reachedBy }) =>
  reachedBy === "fixed-name" ? [name.split(" ")[0]!] : [],
);

/** Sections that Windows looks for under almost the same name come first. */
function fixesFor(inf: InfFile, section: MergedSection, more: readonly MergedSection[]): Fix[] {
  const places = placesFor(inf, section.name).map(({ name }) => name);
  const near = [...(places.length === 1 ? places : []), ...fixedNames.filter((name) => isNear(name, section.name, 2))];
  const meant = near.filter((name) => !mergedSection(inf, name));
  return [
    ...meant.map((name) => renameSection(inf, section.parts, name, false)),
    {
      title: `Remove the section${more.length > 0 ? " and what it leads to" : ""}`,
      edits: removeSections(inf, [section, ...more]),
      safe: false,
    },
  ];
}

import { sectionKinds } from "../../data/inf-directives.ts";
import { installsOf } from "../../inf/installs.ts";
import { isReached } from "../../inf/kinds.ts";
import type { InfFile } from "../../inf/model.ts";
import { type MergedSection, mergedSection, mergedSections, nameKey, sameName } from "../../inf/sections.ts";
import { editDistance } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { renameSection } from "../inf/shared/rename-section.ts";
import { installsUmdf } from "../inf/shared/wdf-files.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasEntryPoint } from "./shared/judged-kinds.ts";
import { missingSectionsOf } from "./shared/missing-sections.ts";
import { mayBeRead, neededByOthers, readsMore } from "./shared/other-uses.ts";
import { removeSection } from "./shared/remove-section.ts";

export default {
  ...infVerif(2083),
  title: "Keep only sections that Windows reads",
  tag: "unnecessary",
  on: "inf",
  *check(inf, driver) {
    if (!hasEntryPoint(inf) || readsMore(inf)) return;
    const needed = neededByOthers(inf, driver);
    for (const section of mergedSections(inf)) {
      const key = nameKey(section.name);
      if (isReached(inf, section) || mayBeRead(inf, section) || needed.has(key)) continue;
      // Of .Wdf sections wdf-section-unattached speaks.
      if (installsUmdf(inf) && key.endsWith(".wdf")) continue;
      yield {
        span: section.parts[0]!.header,
        message: `Windows never reads [${shortened(section.name)}]. ${reason(inf, section)}`,
        fixes: () => fixesFor(inf, section),
      };
    }
  },
} satisfies Rule;

function reason(inf: InfFile, { name }: MergedSection): string {
  const base = name.replace(/\.nt[^.]*$/i, "");
  const twin = installsOf(inf).find((install) => sameName(install.base, base));
  return twin ? `It uses [${shortened(twin.name)}] for the device.` : "Nothing that it reads leads to the section.";
}

/** The names that Windows looks up. */
const fixedNames: readonly string[] = /* @__PURE__ */ Object.values(sectionKinds).flatMap(({ name, reachedBy }) =>
  reachedBy === "fixed-name" ? [name.split(" ")[0]!] : [],
);

/** Sections that are looked for under almost the same name come first. */
function fixesFor(inf: InfFile, section: MergedSection): Fix[] {
  const looked = [...missingSectionsOf(inf).map(({ name }) => name), ...fixedNames];
  const near = [...new Set(looked)].filter((name) => editDistance(nameKey(name), nameKey(section.name)) <= 2);
  const meant = near.filter((name) => !mergedSection(inf, name));
  return [
    ...meant.map((name) => renameSection(inf, section.parts, name, false)),
    { title: "Remove the section", edits: removeSection(inf, section), safe: false },
  ];
}

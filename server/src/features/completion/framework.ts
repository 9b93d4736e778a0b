import { compareVersions } from "../../data/versions.ts";
import { referencesTo } from "../../inf/graph.ts";
import { umdfVersionsIn } from "../../inf/wdf-version.ts";
import type { FieldCursor } from "./cursor.ts";

/** The oldest UMDF version that the drivers of a `.Wdf` section ask for; undefined elsewhere, and where the build fills it in. */
export function umdfVersionAt({ inf, section, kinds }: FieldCursor): string | undefined {
  return kinds.includes("ddinstall.wdf") ? umdfVersionsIn(inf, section).toSorted(compareVersions)[0] : undefined;
}

/** True unless the section speaks of drivers of the other framework only: by its own lines, or those that name it. */
export function isAbout({ inf, section, kinds }: FieldCursor, framework: "umdf" | "kmdf"): boolean {
  const lines = kinds.includes("wdfserviceinstall")
    ? referencesTo(inf, section.name).map(({ entry }) => entry)
    : section.entries;
  const found = new Set(lines.map(({ key }) => key?.text.slice(0, 4).toLowerCase()));
  return found.has(framework) || (framework === "umdf" && !found.has("kmdf"));
}

import { listsUsedBy } from "../../inf/copies.ts";
import { destinationLine } from "../../inf/destinations.ts";
import { addEntry, addSection } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import { installsOf } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { modelsSectionsOf } from "../../inf/models.ts";
import { mergedSection } from "../../inf/sections.ts";
import { driverStoreBuilds } from "../../rules/inf/shared/driver-store-builds.ts";
import { requireBuild } from "../../rules/inf/shared/require-build.ts";
import { installsUmdf } from "../../rules/inf/shared/wdf-files.ts";
import type { Edit } from "../../text/source.ts";

/**
 * Sends the files of all lists that have no folder to the Driver Store; no edits when each has one. An INF for no Windows version
 * in particular is from then on for those that run drivers from there.
 */
export function defaultDestination(inf: InfFile): readonly Edit[] {
  const placeless = listsUsedBy(inf, "CopyFiles").filter((list) => !destinationLine(inf, list.section));
  if (placeless.length === 0) return [];
  const line = ["DefaultDestDir", String(driverStore)] as const;
  const destinations = mergedSection(inf, "DestinationDirs");
  const after = mergedSection(inf, "Version") ?? placeless[0]!.uses[0]!.section;
  const added = destinations ? addEntry(inf, destinations, ...line) : addSection(inf, after, "DestinationDirs", [line]);
  return [...added, ...requireDriverStore(inf)];
}

function requireDriverStore(inf: InfFile): readonly Edit[] {
  const installs = installsOf(inf).filter(({ kind }) => kind === "device");
  const isForAll = modelsSectionsOf(inf).every(({ section, targetOs }) => !section || targetOs?.firstBuild === 0);
  const build = installsUmdf(inf) ? driverStoreBuilds.umdf : driverStoreBuilds.kernel;
  return isForAll ? (requireBuild(installs, build)[0]?.edits ?? []) : [];
}

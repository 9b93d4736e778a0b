import type { Destination } from "../../inf/destinations.ts";
import { driverStore } from "../../inf/folders.ts";
import { installsOf, oldestBuild } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { driverStoreBuilds } from "../../rules/inf/shared/driver-store-builds.ts";
import { serviceBinary } from "../../rules/inf/shared/service-binary.ts";
import { byDestination } from "../../rules/infverif/shared/by-destination.ts";
import { placedLists } from "../../rules/infverif/shared/copy-lists.ts";
import { toDriverStore } from "../../rules/infverif/shared/to-driver-store.ts";
import { defaultRuleSet } from "../../rules/rule-set.ts";
import { type Span, touches } from "../../text/source.ts";
import { offer, type Refactoring, sectionHere } from "./refactoring.ts";

/** In [DestinationDirs], on a line of it, and on ServiceBinary: all driver files that Windows would copy out of the Driver Store. */
export const moveToDriverStore: Refactoring = (inf, at) => {
  if (!isHere(inf, at)) return [];
  const placements = byDestination(placedLists(inf, defaultRuleSet)).filter(({ destination }) =>
    isDriverFolder(destination),
  );
  const edits = placements.flatMap(({ destination, lists }) => toDriverStore(inf, destination, lists).slice(0, 1));
  return offer(
    "Move the driver files to the Driver Store (dirid 13)",
    edits.flatMap((fix) => fix.edits),
    previewFor(inf),
  );
};

function isHere(inf: InfFile, at: Span): boolean {
  const section = sectionHere(inf, at);
  if (section?.name.toLowerCase() === "destinationdirs") return true;
  const entry = section?.entries.find(({ span }) => touches(span, at));
  return entry?.assigned === true && entry.key?.text.toLowerCase() === serviceBinary.toLowerCase();
}

/** System32, its drivers and what is below: where driver files went before the Driver Store. */
const isDriverFolder = ({ dirid }: Destination): boolean =>
  dirid !== driverStore && (dirid === 10 || dirid === 11 || dirid === 12);

/** What the decorations leave open. */
function previewFor(inf: InfFile): string | undefined {
  const oldest = Math.min(...installsOf(inf).map((install) => oldestBuild(install) ?? 0));
  if (oldest >= driverStoreBuilds.umdf) return undefined;
  return `Windows runs kernel-mode drivers from the Driver Store since build ${driverStoreBuilds.kernel}, and UMDF drivers since build ${driverStoreBuilds.umdf}. This INF installs on older systems too.`;
}

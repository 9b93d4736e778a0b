import { listsUsedBy } from "../../inf/copies.ts";
import { destinationLine } from "../../inf/destinations.ts";
import { addEntry, addSection } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import type { InfFile } from "../../inf/model.ts";
import { modelsSectionsOf } from "../../inf/models.ts";
import { entryNamed, mergedSection } from "../../inf/sections.ts";
import { isStamped } from "../../rules/inf/shared/library-version.ts";
import { appendValues } from "../../rules/inf/shared/lists.ts";
import { installsDrivers } from "../../rules/infverif/shared/driver-inf.ts";
import type { Edit } from "../../text/source.ts";

/** Something to add to an INF that lacks it; no edits when it is there. */
export type OwnStep = (inf: InfFile) => readonly Edit[];

/** https://learn.microsoft.com/windows-hardware/drivers/install/inf-version-section */
export const lockDown: OwnStep = (inf) => {
  const version = mergedSection(inf, "Version");
  if (!version || entryNamed(version, "PnpLockdown") || !installsDrivers(inf)) return [];
  return addEntry(inf, version, "PnpLockdown", "1");
};

/** For file lists without a folder. */
export const defaultDestination: OwnStep = (inf) => {
  const placeless = listsUsedBy(inf, "CopyFiles").filter((list) => !destinationLine(inf, list.section));
  if (placeless.length === 0) return [];
  const line = ["DefaultDestDir", String(driverStore)] as const;
  const destinations = mergedSection(inf, "DestinationDirs");
  const after = mergedSection(inf, "Version") ?? placeless[0]!.uses[0]!.section;
  return destinations ? addEntry(inf, destinations, ...line) : addSection(inf, after, "DestinationDirs", [line]);
};

/**
 * Models sections without a decoration are for x86 only: today's Windows finds no device in them.
 * https://learn.microsoft.com/windows-hardware/drivers/install/inf-manufacturer-section
 */
export const decorateModels: OwnStep = (inf) => {
  const decoration = isStamped(inf) ? "NT$ARCH$" : "NTamd64";
  const plain = modelsSectionsOf(inf).filter(
    ({ line, section, field, base }) =>
      section?.parts.length === 1 && section.entries.length > 0 && field.text === base && line.values.length === 1,
  );
  const headers = new Set(plain.flatMap(({ section }) => section!.parts));
  return [
    ...plain.flatMap(({ line }) => appendValues(inf, line, [decoration])),
    ...[...headers].map(({ nameSpan: { end } }) => ({
      uri: inf.uri,
      span: { start: end, end },
      text: `.${decoration}`,
    })),
  ];
};

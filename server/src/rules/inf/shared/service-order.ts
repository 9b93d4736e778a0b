import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { entriesNamed, type MergedSection, nameKey, sectionsEndingWith } from "../../../inf/sections.ts";
import { umdfServicesIn, type WdfService } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { spellingsOf } from "./spelling.ts";

/** A name in a UmdfServiceOrder line. */
export interface Listed {
  readonly entry: Entry;
  readonly field: Field;
  readonly name: string;
}

/** What a `.Wdf` section says about the order of its UMDF drivers. */
export interface ServiceOrder {
  readonly wdf: MergedSection;
  readonly services: readonly WdfService[];
  /** The UmdfServiceOrder lines. */
  readonly lines: readonly Entry[];
  /** The names in them. */
  readonly listed: readonly Listed[];
  /** Names that no UmdfService line has. Empty when a name of the section is missing or cannot be known. */
  readonly unknown: readonly Listed[];
  /** Drivers that are not listed, each once. Empty when a name of the section is missing or cannot be known. */
  readonly unlisted: readonly WdfService[];
  /** For unknown names the drivers that are probably meant. */
  readonly meant: ReadonlyMap<Listed, WdfService>;
}

/** Of every `.Wdf` section, attached to a device or not. */
export const serviceOrdersOf = memo((inf: InfFile): readonly ServiceOrder[] =>
  sectionsEndingWith(inf, ".Wdf").map((wdf) => {
    const services = umdfServicesIn(inf, wdf);
    const lines = entriesNamed(wdf, "UmdfServiceOrder");
    const resolved = lines.flatMap((entry) =>
      entry.values.map((field) => ({ entry, field, name: valueText(inf, field) })),
    );
    const areKnown = [...services, ...resolved].every(({ name }) => name.known) && services.every((s) => s.nameField);
    const listed = resolved.filter(({ field }) => field.text !== "").map((one) => ({ ...one, name: one.name.text }));
    const declared = byName(services);
    const listedNames = new Set(listed.map(({ name }) => nameKey(name)));
    const unknown = areKnown ? listed.filter(({ name }) => !declared.has(nameKey(name))) : [];
    const unlisted = [...declared].flatMap(([name, service]) => (areKnown && !listedNames.has(name) ? service : []));
    return { wdf, services, lines, listed, unknown, unlisted, meant: meantBy(unknown, unlisted) };
  }),
);

/** The first service of each name, in lower case. */
function byName(services: readonly WdfService[]): Map<string, WdfService> {
  const first = new Map<string, WdfService>();
  for (const service of services) {
    const key = nameKey(service.name.text);
    if (!first.has(key)) first.set(key, service);
  }
  return first;
}

/** Nobody mistakes the names of more drivers than these for wholly different ones. */
const few = 20;

/** As many unknown names as drivers that are not listed mean each other; otherwise a name must be spelt much like another. */
function meantBy(unknown: readonly Listed[], unlisted: readonly WdfService[]): Map<Listed, WdfService> {
  const meant = new Map<Listed, WdfService>();
  const isPaired = unknown.length === unlisted.length && unlisted.length <= few;
  const free = byName(unlisted);
  const spellings = spellingsOf([...free.keys()]);
  for (const one of unknown) {
    const nearest = spellings.near(one.name, isPaired ? Number.POSITIVE_INFINITY : 2).find((name) => free.has(name));
    if (nearest === undefined) continue;
    meant.set(one, free.get(nearest)!);
    free.delete(nearest);
  }
  return meant;
}

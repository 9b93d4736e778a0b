import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { entriesNamed, type MergedSection, nameKey, sameName, sectionsEndingWith } from "../../../inf/sections.ts";
import { umdfServicesIn, type WdfService } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { editDistance } from "./distance.ts";

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
    const isDeclared = ({ name }: Listed): boolean => services.some((service) => sameName(service.name.text, name));
    const isListed = ({ name }: WdfService): boolean => listed.some((one) => sameName(one.name, name.text));
    const unknown = areKnown ? listed.filter((one) => !isDeclared(one)) : [];
    const unlisted = areKnown ? eachOnce(services.filter((service) => !isListed(service))) : [];
    return { wdf, services, lines, listed, unknown, unlisted, meant: meantBy(unknown, unlisted) };
  }),
);

const eachOnce = (services: readonly WdfService[]): WdfService[] =>
  services.filter((service, i) => services.findIndex((other) => sameName(other.name.text, service.name.text)) === i);

/** As many unknown names as drivers that are not listed mean each other; otherwise a name must be spelt much like another. */
function meantBy(unknown: readonly Listed[], unlisted: readonly WdfService[]): Map<Listed, WdfService> {
  const meant = new Map<Listed, WdfService>();
  const farthest = unknown.length === unlisted.length ? Number.POSITIVE_INFINITY : 2;
  for (const one of unknown) {
    const distance = (service: WdfService): number => editDistance(nameKey(service.name.text), nameKey(one.name));
    const taken = new Set(meant.values());
    const [nearest] = unlisted.filter((each) => !taken.has(each)).sort((a, b) => distance(a) - distance(b));
    if (nearest && distance(nearest) <= farthest) meant.set(one, nearest);
  }
  return meant;
}

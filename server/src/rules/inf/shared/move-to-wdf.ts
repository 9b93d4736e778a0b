import { directive } from "../../../data/inf-directives.ts";
import { addEntry, addSection, removeEntry, valuesAsWritten } from "../../../inf/edits.ts";
import { type Install, installsOf, sectionsOfInstall, subSection } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { entriesNamed, type MergedSection, sameName } from "../../../inf/sections.ts";
import { umdfServicesOf } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import type { Fix } from "../../rule.ts";
import { lastSectionOf } from "./last-section.ts";

/** Fixes for a WDF directive outside a `.Wdf` section: to the `.Wdf` sections of the devices the section belongs to. */
export function moveToWdf(inf: InfFile, section: MergedSection, entry: Entry): readonly Fix[] {
  const owners = ownersOf(inf, section);
  const key = entry.key!.text;
  const silent = owners.filter((install) => !isThere(inf, subSection(install, "Wdf"), entry));
  const edits = removeEntry(inf, entry);
  if (owners.length === 0) return [];
  if (silent.length === 0) return [{ title: `Remove ${key} from [${section.name}]`, edits, safe: false }];
  const [first, ...others] = silent;
  const title = others.length === 0 ? `Move to [${first!.name}.Wdf]` : `Move to ${silent.length} .Wdf sections`;
  const added = silent.flatMap((install) => addTo(install, key, valuesAsWritten(inf, entry)));
  // Without a .Wdf section its header may be what is missing, and other lines belong under it.
  const isSure = isOwn(inf, section) && owners.length === 1 && subSection(first!, "Wdf") !== undefined;
  return [{ title, edits: [...edits, ...added], safe: isSure }];
}

/** A directive that may be repeated is there when its first value is. */
function isThere(inf: InfFile, wdf: MergedSection | undefined, { key, values }: Entry): boolean {
  const name = key!.text;
  const same = entriesNamed(wdf, name);
  if (!directive(name, "ddinstall.wdf")?.repeatable) return same.length > 0;
  const first = valueText(inf, values[0]).text;
  return same.some((other) => sameName(valueText(inf, other.values[0]).text, first));
}

/** True when the section itself tells which device it belongs to. */
const isOwn = (inf: InfFile, section: MergedSection): boolean =>
  installsOf(inf).some(
    (install) =>
      sectionsOfInstall(install).includes(section) || umdfServicesOf(install).some((each) => each.section === section),
  );

/** The install sections that a section is part of, or whose UMDF drivers it describes; else all that install UMDF drivers. */
export function ownersOf(inf: InfFile, section: MergedSection): readonly Install[] {
  const installs = installsOf(inf);
  const direct = installs.filter((install) => sectionsOfInstall(install).includes(section));
  if (direct.length > 0) return direct;
  const umdf = installs.filter((install) => umdfServicesOf(install).length > 0);
  const described = umdf.filter((install) => umdfServicesOf(install).some((service) => service.section === section));
  return described.length > 0 ? described : umdf;
}

function addTo(install: Install, key: string, value: string): Edit[] {
  const wdf = subSection(install, "Wdf");
  if (wdf) return addEntry(install.inf, wdf, key, value, { after: "UmdfServiceOrder" });
  return addSection(install.inf, lastSectionOf(install), `${install.name}.Wdf`, [[key, value]]);
}

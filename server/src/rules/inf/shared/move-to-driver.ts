import { addEntry, removeEntry, valuesAsWritten } from "../../../inf/edits.ts";
import { subSection } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";
import { isWdf } from "./directive-names.ts";
import { ownersOf } from "./move-to-wdf.ts";
import { frameworkOf, servicesIn } from "./wdf-files.ts";

/** Fixes for a directive that belongs into the section of a driver: to the sections of the drivers its own section leads to. */
export function moveToDriver(inf: InfFile, section: MergedSection, entry: Entry): readonly Fix[] {
  const key = entry.key!.text;
  const wdfs = isWdf(section) ? [section] : ownersOf(inf, section).map((install) => subSection(install, "Wdf"));
  const services = wdfs.flatMap((wdf) => servicesIn(inf, wdf, frameworkOf(key)));
  const drivers = [...new Set(services.flatMap((service) => service.section ?? []))];
  const silent = drivers.filter((driver) => !entryNamed(driver, key));
  const edits = removeEntry(inf, entry);
  if (drivers.length === 0) return [];
  if (silent.length === 0) return [{ title: `Remove ${key} from [${section.name}]`, edits, safe: false }];
  const [first, ...others] = silent;
  const title = others.length === 0 ? `Move to [${first!.name}]` : `Move to the sections of ${silent.length} drivers`;
  const added = silent.flatMap((driver) => addEntry(inf, driver, key, valuesAsWritten(inf, entry)));
  return [{ title, edits: [...edits, ...added], safe: drivers.length === 1 }];
}

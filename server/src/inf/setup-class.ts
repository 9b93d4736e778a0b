import { classByGuid } from "../data/inf-directives.ts";
import type { InfFile } from "./model.ts";
import { entryNamed, mergedSection, sameName } from "./sections.ts";
import { knownText } from "./strings.ts";

/** The device setup class: what Class says, else the Windows class that ClassGuid belongs to. */
export function setupClassOf(inf: InfFile): string | undefined {
  const version = mergedSection(inf, "Version");
  const [name, guid] = ["Class", "ClassGuid"].map(
    (key) => knownText(inf, entryNamed(version, key)?.values[0]) || undefined,
  );
  return name ?? (guid && classByGuid(guid)?.name);
}

/** True for a driver of this class; `Class` and `ClassGuid` count as in `setupClassOf`. */
export const hasClass = (inf: InfFile, name: string): boolean => sameName(setupClassOf(inf) ?? "", name);

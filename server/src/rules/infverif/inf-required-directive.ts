import { classByGuid, classByName } from "../../data/inf-directives.ts";
import { addEntry, setValue } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import type { Fix, Rule } from "../rule.ts";
import { installsDrivers, isStampedLater } from "./shared/driver-inf.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1234);

export default {
  ...rule,
  title: "Say in [Version] what the INF installs, whose it is and which version",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf, driver) {
    const version = mergedSection(inf, "Version");
    if (!version || !installsDrivers(inf)) return;
    for (const name of ["Class", "ClassGuid", "Provider", "DriverVer"]) {
      const entry = entryNamed(version, name);
      if (knownText(inf, entry?.values[0]) !== "" || isMistyped(version, name)) continue;
      if (name === "DriverVer" && isStampedLater(inf, driver)) continue;
      yield {
        span: entry?.key?.span ?? version.parts[0]!.header,
        message: `${name} is ${entry ? "empty" : "missing"} in [Version]. ${consequence[name]}`,
        fixes: () => fixesFor(inf, version, name, entry),
      };
    }
  },
} satisfies Rule;

const consequence: Readonly<Record<string, string>> = {
  Class: "Windows does not know the setup class of the device.",
  ClassGuid: "Windows does not know the setup class of the device.",
  Provider: "The driver package must say who made it.",
  DriverVer: "Without date and version Windows cannot tell which driver is newer.",
};

function fixesFor(inf: InfFile, version: MergedSection, name: string, entry: Entry | undefined): Fix[] {
  const value = valueFor(inf, version, name);
  if (value === undefined) return [];
  const edits = entry ? setValue(inf, entry.values[0]!, value) : addEntry(inf, version, name, value);
  return [{ title: `Set ${name} = ${value}`, edits, safe: name === "Class" || name === "ClassGuid" }];
}

/** Class and ClassGuid follow from each other, the provider is the manufacturer, and a first version is as good as any. */
function valueFor(inf: InfFile, version: MergedSection, name: string): string | undefined {
  const text = (key: string): string => knownText(inf, entryNamed(version, key)?.values[0]) ?? "";
  if (name === "Class") return classByGuid(text("ClassGuid"))?.name;
  if (name === "ClassGuid") return classByName(text("Class"))?.guid;
  if (name === "DriverVer") return "01/01/2025,1.0.0.0";
  const manufacturer = mergedSection(inf, "Manufacturer")?.entries[0]?.key;
  return manufacturer && inf.text.slice(manufacturer.span.start, manufacturer.span.end);
}

import type { InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import { setsValue } from "../../../inf/registry-type.ts";
import { sameName } from "../../../inf/sections.ts";
import { setupClassOf } from "../../../inf/setup-class.ts";
import { knownText } from "../../../inf/strings.ts";

/** FilterType of a filter that changes what it sees; others only watch. */
const modifying = 2;

/** True for the classes of network software, whose components have an Ndi key. */
export const isNetSoftware = (inf: InfFile): boolean =>
  /^net(service|trans|client|driver)$/i.test(setupClassOf(inf) ?? "");

/** A line that sets a value of the Ndi key: `HKR,Ndi,FilterClass,,compression`. */
export const isNdiValue = ({ root, subkey, name, flags = 0 }: RegistryEntry, value: string): boolean =>
  root === "HKR" && sameName(subkey.text, "Ndi") && sameName(name.text, value) && setsValue(flags);

export const isModifying = (inf: InfFile, line: RegistryEntry): boolean =>
  isNdiValue(line, "FilterType") && numberOf(knownText(inf, line.data[0]) || "?") === modifying;

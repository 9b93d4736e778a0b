import { infVerifHRegistryRoots } from "../../../data/inf-directives.ts";
import { setValue } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { quoted } from "../../../inf/quotes.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import type { RegistryList } from "../../../inf/registry-lists.ts";
import { isKeyOnly, setsValue } from "../../../inf/registry-type.ts";
import { type MergedSection, mergedSections, nameKey } from "../../../inf/sections.ts";
import { scmServicesIn } from "../../../inf/services.ts";
import { addTo } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import type { Fix } from "../../rule.ts";
import type { RuleSet } from "../../rule-set.ts";
import { dataOf } from "./registry-lines.ts";

/** Where a universal INF may write: COM classes and hardware media foundation transforms. */
const universalKeys: readonly (readonly [root: string, subkey: string])[] = [
  ["HKCR", ""],
  ["HKLM", "SOFTWARE\\Classes"],
  ["HKLM", "SOFTWARE\\Microsoft\\Windows Media Foundation"],
  ["HKLM", "SOFTWARE\\WOW6432Node\\Microsoft\\Windows Media Foundation"],
  ["HKLM", "SOFTWARE\\WOW3232Node\\Microsoft\\Windows Media Foundation"],
  ["HKLM", "SOFTWARE\\WowAA32Node\\Microsoft\\Windows Media Foundation"],
];

/** Hives of Windows itself. */
const hives = ["SAM", "SECURITY", "HARDWARE", "BCD00000000", "COMPONENTS", "DRIVERS"];

const controlSet = "SYSTEM\\CurrentControlSet";

/** True for a line whose key does not depend on where its list is used. */
export const isAbsolute = ({ root, subkey }: RegistryEntry): boolean =>
  ["HKLM", "HKCR", "HKCU", "HKU"].includes(root) && subkey.known;

/** True for a line that only makes a key. */
export const isKeyLine = (line: RegistryEntry): boolean =>
  isKeyOnly(line.flags ?? 0) || (line.name.text === "" && dataOf(line).length === 0);

/** True for a key in HKLM\SYSTEM outside the control set that is in use. */
export const isOtherSystemKey = (line: RegistryEntry): boolean =>
  line.root === "HKLM" && isBelow(line.subkey.text, "SYSTEM") && !isControlSet(line);

export const isControlSet = ({ root, subkey }: RegistryEntry): boolean =>
  root === "HKLM" && isBelow(subkey.text, controlSet);

/** True for a key in a hive that belongs to Windows alone. */
export const isInHive = ({ root, subkey }: RegistryEntry): boolean =>
  root === "HKLM" && hives.some((hive) => isBelow(subkey.text, hive));

/** True for a line that adds a class co-installer. */
export const addsClassCoInstaller = ({ root, subkey, flags = 0 }: RegistryEntry): boolean =>
  root === "HKLM" && isBelow(subkey.text, `${controlSet}\\Control\\CoDeviceInstallers`) && setsValue(flags);

/** True for the key of audio processing objects. */
export const isApoKey = ({ subkey }: RegistryEntry): boolean =>
  isBelow(subkey.text, "AudioEngine\\AudioProcessingObjects");

/** True for an absolute key of which no more special rule speaks. */
export const isPlainAbsolute = (line: RegistryEntry): boolean =>
  isAbsolute(line) && !isOtherSystemKey(line) && !isInHive(line) && !addsClassCoInstaller(line);

/** True for a key that universal INFs may write to besides HKR. */
export const isUniversal = (line: RegistryEntry): boolean => isAmong(universalKeys, line);

/** True for a line that breaks the isolation of the package, were it not for the exceptions of mode h. */
export const isUnisolated = (line: RegistryEntry, { mode }: RuleSet): boolean =>
  isPlainAbsolute(line) &&
  !(line.root === "HKCR" && isApoKey(line)) &&
  !(mode === "h" && isAmong(infVerifHRegistryRoots, line));

/** HKR instead of the full path, where a list belongs to one service and the line names its key. */
export function relativeFix(inf: InfFile, { uses }: RegistryList, { entry, subkey }: RegistryEntry): readonly Fix[] {
  const names = uses.map(({ owner, kind }) => (kind === "serviceinstall" ? servicesOf(inf).get(owner) : undefined));
  const [name] = names[0] ?? [];
  const isOne = name !== undefined && names.every((each) => each?.every((other) => other === name));
  const [root, key] = entry.values;
  const own = `${controlSet}\\Services\\${name}`;
  if (!isOne || !key || !isBelow(subkey.text, own) || key.text !== subkey.text) return [];
  const rest = subkey.text.slice(own.length + 1);
  const edits = [...setValue(inf, root!, "HKR"), ...setValue(inf, key, quoted(rest))];
  return [{ title: "Write HKR for the key of the service", edits, safe: true }];
}

/** True for a key or something below it; case and leading backslashes count for nothing. */
export function isBelow(key: string, parent: string): boolean {
  const path = `${nameKey(key).replace(/^\\+/, "").replace(/\\+/g, "\\")}\\`;
  return path.startsWith(parent === "" ? "" : `${nameKey(parent)}\\`);
}

const isAmong = (keys: readonly (readonly [root: string, subkey: string])[], { root, subkey }: RegistryEntry) =>
  keys.some(([each, key]) => each === root && isBelow(subkey.text, key));

/** The services that each service-install section describes, in lower case. */
const servicesOf = memo((inf: InfFile): ReadonlyMap<MergedSection, readonly string[]> => {
  const names = new Map<MergedSection, string[]>();
  for (const services of mergedSections(inf))
    for (const { section, name } of scmServicesIn(inf, services))
      if (section) addTo(names, section, nameKey(name.text));
  return names;
});

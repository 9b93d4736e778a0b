import { flagSets, hardwareKeyValues, type SectionKind, wdfRegistryValues } from "../../data/inf-directives.ts";
import { referencesTo, sectionAt } from "../../inf/graph.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { registryEntriesIn } from "../../inf/registry.ts";
import { mergedSection, sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { bitsOf } from "../flag-bits.ts";
import type { Value } from "./spot.ts";
import { type Block, code, type Inline, listed, paragraph, sentence, term } from "./text.ts";

/** The name of a registry value that Windows or the frameworks know. */
export function registryName({ inf, section, entry }: Value): readonly Block[] {
  const [written] = registryEntriesIn(inf, { ...section, entries: [entry] });
  if (written?.root !== "HKR") return [];
  const name = written.name.text;
  const known = wdfRegistryValues.filter(
    (row) => sameName(row.value, name) && sameName(row.key, written.subkey.text.split("\\")[0]!),
  );
  const ofDevice = hardwareKeyValues.filter((row) => written.subkey.text === "" && sameName(row.name, name));
  return [
    ...known.map((row) => paragraph`${term(row.value)} (${row.type}): ${row.meaning}. Set by ${sentence(row.where)}`),
    ...ofDevice.map(({ name: device, flags, note }) => {
      const types = listed(flags.map(typeName), " or ");
      return paragraph`${term(device)}: a value of the device's hardware key, ${types}.${note ? ` ${sentence(note)}` : ""}`;
    }),
  ];
}

const typeName = (flags: number): Inline => {
  const names = bitsOf(flags, flagSets.addRegFlags)?.flags.map(({ name }) => name) ?? [];
  return code(names.join(" | "));
};

/** What HKR is, by the section whose AddReg or DelReg leads here. */
const relativeRoots: Partial<Record<SectionKind, string>> = {
  ddinstall: "the driver's software key",
  "ddinstall.hw": "the device's hardware key",
  classinstall32: "the key of the setup class",
  serviceinstall: "the key of the service",
  eventloginstall: "the event log key of the service",
  wdfserviceinstall: "the key of the UMDF driver",
  addinterface: "the key of the device interface",
  interfaceinstall: "the key of the interface class",
};

const roots: Readonly<Record<string, string>> = {
  HKLM: "HKEY_LOCAL_MACHINE",
  HKCR: "HKEY_CLASSES_ROOT",
  HKCU: "HKEY_CURRENT_USER, of the account that installs",
  HKU: "HKEY_USERS",
};

/** The root of a registry line. */
export function registryRoot({ inf, section, field }: Value): readonly Block[] {
  const root = knownText(inf, field)?.toUpperCase() ?? "";
  if (root !== "HKR") return roots[root] ? [paragraph`${term(root)}: ${roots[root]}.`] : [];
  const owners = referencesTo(inf, section.name).flatMap(({ entry }) => {
    const owner = mergedSection(inf, sectionAt(inf, entry.span.start)?.name ?? "");
    return owner ? kindsOf(inf, owner).flatMap((kind) => relativeRoots[kind] ?? []) : [];
  });
  const keys = owners.length === 0 ? ["the key that the directive of this list is about"] : [...new Set(owners)];
  return [paragraph`${term(root)}: ${listed(keys)}.`];
}

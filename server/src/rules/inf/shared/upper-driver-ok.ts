import { type Install, subSection } from "../../../inf/installs.ts";
import { type RegistryEntry, registryEntriesOf } from "../../../inf/registry.ts";
import { sameName } from "../../../inf/sections.ts";

/** The entries `HKR,WUDF,UpperDriverOk,...` of a device, by which drivers before UMDF 1.9 let kernel-mode drivers load above them. */
export const upperDriverOkOf = (install: Install): readonly RegistryEntry[] =>
  registryEntriesOf(install.inf, subSection(install, "HW")).filter(
    ({ root, subkey, name }) => root === "HKR" && sameName(subkey.text, "WUDF") && sameName(name.text, "UpperDriverOk"),
  );

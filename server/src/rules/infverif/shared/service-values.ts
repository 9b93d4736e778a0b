import type { RegistryEntry } from "../../../inf/registry.ts";
import { nameKey } from "../../../inf/sections.ts";

/** Values of a service's key that Windows writes, by the directive of the service-install section that says what. */
const directives: Readonly<Record<string, string>> = {
  dependongroup: "Dependencies",
  dependonservice: "Dependencies",
  errorcontrol: "ErrorControl",
  group: "LoadOrderGroup",
  imagepath: "ServiceBinary",
  objectname: "StartName",
  start: "StartType",
  type: "ServiceType",
};

/** The directive that sets the value of a line in the list of a service; undefined for all other values. */
export const directiveOf = ({ root, subkey, name }: RegistryEntry): string | undefined =>
  root === "HKR" && subkey.text === "" ? directives[nameKey(name.text)] : undefined;

import type { RegistryEntry } from "../../../inf/registry.ts";
import { nameKey } from "../../../inf/sections.ts";

/**
 * The key below a class id that a line writes to, in lower case: `inprocserver32` of `HKCR,CLSID\{...}\InprocServer32`; undefined
 * for lines that are not about a COM class.
 */
export function comKeyOf({ root, subkey }: RegistryEntry): string | undefined {
  if (!subkey.known) return undefined;
  const key = /^(?:(.*)\\)?CLSID\\+\{[\da-f-]+\}\\+([^\\]+)/i.exec(subkey.text);
  const parent = nameKey(key?.[1] ?? "");
  const isClass = root === "HKCR" ? parent === "" : root === "HKR" ? true : parent === "software\\classes";
  return key && isClass ? nameKey(key[2]!) : undefined;
}

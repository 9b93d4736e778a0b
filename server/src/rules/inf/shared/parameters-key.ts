import { setValue } from "../../../inf/edits.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { quoted } from "../../../inf/quotes.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import type { Fix } from "../../rule.ts";

/** True for a line below HKR that is neither in Parameters nor below it, as far as that is known. */
export const isOutsideParameters = ({ root, subkey }: RegistryEntry): boolean =>
  root === "HKR" && subkey.known && !/^\\*parameters(\\|$)/i.test(subkey.text);

/** Where the key of a line is named, else the value. */
export function keyOrValue({ entry }: RegistryEntry): Field {
  const [root, key, value] = entry.values;
  return [key, value].find((field) => field && field.span.end > field.span.start) ?? root!;
}

/** Writes the line below Parameters. */
export function moveToParameters(inf: InfFile, { entry, subkey }: RegistryEntry): readonly Fix[] {
  const key = entry.values[1];
  if (!key) return [];
  const to = subkey.text === "" ? "Parameters" : `Parameters\\${key.text}`;
  return [{ title: `Move below ${to}`, edits: setValue(inf, key, quoted(to)), safe: false }];
}

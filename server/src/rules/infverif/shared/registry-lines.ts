import { setValue } from "../../../inf/edits.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { flagsText } from "../../../inf/numbers.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import { type RegistryType, registryType } from "../../../inf/registry-type.ts";
import { shortened } from "../../inf/shared/quoting.ts";
import type { Fix } from "../../rule.ts";

/** The key of a line as messages name it: `HKLM\SOFTWARE\Contoso`. */
export const keyName = ({ root, subkey }: RegistryEntry, length = 40): string =>
  shortened(subkey.text === "" ? root : `${root}\\${subkey.text}`, length);

/** The value of a line as messages name it. */
export const valueName = ({ name }: RegistryEntry, length = 30): string =>
  name.text === "" ? "The default value" : shortened(name.text, length);

/** Where the value of a line is named, else its key, else its root. */
export function placeOf({ entry }: RegistryEntry): Field {
  const [root, subkey, name] = entry.values;
  return [name, subkey].find((field) => field && field.span.end > field.span.start) ?? root!;
}

/** The flags of a line; every line that has some has the field. */
export const flagsField = ({ entry }: RegistryEntry): Field => entry.values[3]!;

/** The data of a line without the empty values at its end. */
export const dataOf = ({ data }: RegistryEntry): readonly Field[] =>
  data.slice(0, data.findLastIndex(({ text }) => text !== "") + 1);

/** Writes other flags. */
export const changeFlags = (inf: InfFile, line: RegistryEntry, flags: number, safe = false): Fix => ({
  title: `Change the flags to ${flagsText(flags)} (${typeOf(flags)})`,
  edits: setValue(inf, flagsField(line), flagsText(flags)),
  safe,
});

const typeOf = (flags: number): RegistryType | "no type" => registryType(flags) ?? "no type";

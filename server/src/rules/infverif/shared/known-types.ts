import type { InfFile } from "../../../inf/model.ts";
import { flagsText } from "../../../inf/numbers.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import { appendsValue, registryType, setsValue, withType } from "../../../inf/registry-type.ts";
import type { Finding } from "../../rule.ts";
import { changeFlags, flagsField, placeOf, valueName } from "./registry-lines.ts";

/** What is wrong with a line that sets a value with known flags; undefined when it has their type, or sets no value. */
export function wrongType(inf: InfFile, line: RegistryEntry, expected: number): Finding | undefined {
  const { flags, data } = line;
  if (flags === undefined || data.length === 0 || !setsValue(flags)) return undefined;
  const type = registryType(flags);
  const right = registryType(expected);
  // Of flags that stand for no type, or that append to anything but a list, other rules speak.
  if (!type || !right || type === right || appendsValue(flags)) return undefined;
  const field = flagsField(line);
  return {
    span: (field.span.end > field.span.start ? field : placeOf(line)).span,
    message: `${valueName(line, 36)} is a ${right}, but is set as ${type === "custom" ? "a custom type" : type}. Who reads it takes no other type; the flags are ${flagsText(expected)}.`,
    fixes: () => [changeFlags(inf, line, withType(flags, right) | expected)],
  };
}

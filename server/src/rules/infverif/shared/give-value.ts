import { setValue } from "../../../inf/edits.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import type { Edit } from "../../../text/source.ts";

/** Writes the value of a line at a position (0-based), with the commas it needs; the value is written as given. */
export function giveValue(inf: InfFile, entry: Entry, position: number, value: string): Edit[] {
  const field = entry.values[position];
  if (field) {
    const isTight = position > 0 && field.text === "" && inf.text[field.span.start - 1] === ",";
    return setValue(inf, field, isTight ? ` ${value}` : value);
  }
  const at = entry.values.at(-1)!.span.end;
  const commas = ",".repeat(position - entry.values.length + 1);
  return [{ uri: inf.uri, span: { start: at, end: at }, text: `${commas} ${value}` }];
}

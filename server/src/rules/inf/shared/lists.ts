import { removeEntry } from "../../../inf/edits.ts";
import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import type { Edit } from "../../../text/source.ts";

/** Takes values out of a list, with the commas that separate them from their neighbours; the whole entry when none is left. */
export function removeValues(inf: InfFile, entry: Entry, removed: readonly Field[]): Edit[] {
  const { values } = entry;
  const leaving = new Set(removed);
  const first = values.findIndex((field) => field.text !== "" && !leaving.has(field));
  if (first < 0) return removeEntry(inf, entry);
  return values.flatMap((field, i): Edit[] => {
    if (!leaving.has(field)) return [];
    const { start, end } = field.span;
    const span = i < first ? { start, end: values[i + 1]!.span.start } : { start: values[i - 1]!.span.end, end };
    return [{ uri: inf.uri, span, text: "" }];
  });
}

/** Adds values behind the last one of a list that is not empty. */
export function appendValues({ uri }: InfFile, { values }: Entry, added: readonly string[]): Edit[] {
  const last = values.findLast(({ text }) => text !== "");
  const at = (last ?? values[0]!).span.end;
  return [{ uri, span: { start: at, end: at }, text: `${last ? ", " : ""}${added.join(", ")}` }];
}

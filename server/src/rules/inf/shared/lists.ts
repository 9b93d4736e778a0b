import type { Entry, InfFile } from "../../../inf/model.ts";
import type { Edit } from "../../../text/source.ts";

/** Takes a value out of a list, with the comma that separates it from its neighbour. */
export function removeValue({ uri }: InfFile, { values }: Entry, index: number): Edit[] {
  const { start, end } = values[index]!.span;
  const before = values[index - 1];
  const next = values[index + 1];
  const span = before ? { start: before.span.end, end } : { start, end: next?.span.start ?? end };
  return [{ uri, span, text: "" }];
}

/** Adds values behind the last one of a list that is not empty. */
export function appendValues({ uri }: InfFile, { values }: Entry, added: readonly string[]): Edit[] {
  const last = values.findLast(({ text }) => text !== "");
  const at = (last ?? values[0]!).span.end;
  return [{ uri, span: { start: at, end: at }, text: `${last ? ", " : ""}${added.join(", ")}` }];
}

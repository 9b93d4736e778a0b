import { formatInf } from "../../server/src/inf/format.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { applyEdits, type Span } from "../../server/src/text/source.ts";

/** The text after formatting: of the selected lines, or of the whole file when nothing is selected. */
export function render(file: AnyFile, selection: Span): string {
  if (file.kind !== "inf") return "no INF";
  const range = selection.end > selection.start ? selection : undefined;
  const edits = formatInf(file, { insertSpaces: true, tabSize: 4 }, range);
  return edits.length === 0 ? "unchanged" : applyEdits(file.text, edits).replace(/\n$/, "");
}

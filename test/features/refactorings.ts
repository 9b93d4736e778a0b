import { refactoringsAt } from "../../server/src/features/refactorings.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { applyEdits, type Span } from "../../server/src/text/source.ts";
import { lineDiff } from "../support/line-diff.ts";

/** Each offer: its title, the question of its preview, and the lines it changes. */
export function render(file: AnyFile, selection: Span): string {
  const offers = refactoringsAt(file, selection).map(({ title, preview, edits }) => {
    const head = preview === undefined ? title : `${title}\n? ${preview}`;
    return `${head}\n${lineDiff(file.text, applyEdits(file.text, edits))}`;
  });
  return offers.length === 0 ? "nothing" : offers.join("\n\n");
}

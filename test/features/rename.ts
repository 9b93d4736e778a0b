import { rename, renamingAt } from "../../server/src/features/rename/rename.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { lineIndex } from "../../server/src/text/lines.ts";
import { applyEdits, type Span } from "../../server/src/text/source.ts";

/** The lines that change when what is under the cursor is renamed to `New` (disks to 7), or why it is not renamed. */
export function render(file: AnyFile, { start }: Span): string {
  if (file.kind !== "inf") throw new Error(`${file.uri} is no INF.`);
  const renaming = renamingAt(file, start);
  if ("refusal" in renaming) return renaming.refusal;
  const edits = rename(file, start, renaming.space === "disk" ? "7" : "New");
  if ("refusal" in edits) return edits.refusal;
  const before = lineIndex(file.text);
  const after = lineIndex(applyEdits(file.text, edits));
  const changed = Array.from({ length: before.count }, (_, line) => line).filter(
    (line) => before.lineText(line) !== after.lineText(line),
  );
  return [renaming.name, ...changed.map((line) => `${line + 1}: ${after.lineText(line)}`)].join("\n");
}

import { selectionsAt } from "../../server/src/features/selection-ranges.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import type { Span } from "../../server/src/text/source.ts";

/** The selections from the inside out, without the last one, which is the file. Line ends are written as ¶. */
export function render(file: AnyFile, { start }: Span): string {
  if (file.kind !== "inf") throw new Error(`${file.uri} is no INF.`);
  return selectionsAt(file, start)
    .slice(0, -1)
    .map((span) => file.text.slice(span.start, span.end).replaceAll("\n", "¶"))
    .join("\n");
}

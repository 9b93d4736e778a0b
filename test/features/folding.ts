import { foldsOf } from "../../server/src/features/folding.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { lineIndex } from "../../server/src/text/lines.ts";

/** The first and the last line of each fold. */
export function render(file: AnyFile): string {
  if (file.kind !== "inf") throw new Error(`${file.uri} is no INF.`);
  const { lineText } = lineIndex(file.text);
  return foldsOf(file)
    .map(
      ({ start, end, kind }) =>
        `${start + 1}-${end + 1}${kind ? ` ${kind}` : ""}: ${lineText(start)} … ${lineText(end)}`,
    )
    .join("\n");
}

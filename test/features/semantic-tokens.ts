import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import type { Span } from "../../server/src/text/source.ts";

/** All tokens of the selection; with a mere cursor those of the whole file. */
export function render(file: AnyFile, selection: Span): string {
  if (file.kind !== "inf") return "nothing";
  const tokens = semanticTokens(file, selection.start < selection.end ? selection : undefined);
  return (
    tokens
      .map(({ span, type, modifier }) => {
        return `${file.text.slice(span.start, span.end)}: ${type}${modifier ? `, ${modifier}` : ""}`;
      })
      .join("\n") || "nothing"
  );
}

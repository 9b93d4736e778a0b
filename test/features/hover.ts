import { asMarkdown, hoverAt } from "../../server/src/features/hover.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import type { Span } from "../../server/src/text/source.ts";

/** What the answer is about, then the answer as Markdown. */
export function render(file: AnyFile, { start }: Span): string {
  const hover = file.kind === "inf" ? hoverAt(file, start) : undefined;
  if (!hover) return "nothing";
  return `${file.text.slice(hover.span.start, hover.span.end)}\n\n${asMarkdown(hover.blocks)}`;
}

import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import type { Span } from "../../server/src/text/source.ts";

/** All hints of the selection, each behind the line it stands in; with a mere cursor those of the whole file. */
export function render(file: AnyFile, selection: Span): string {
  if (file.kind !== "inf") return "nothing";
  const { text } = file;
  const range = selection.start < selection.end ? selection : { start: 0, end: text.length };
  const hints = inlayHints(file, range, { dirids: true, flags: true, windowsVersions: true });
  return (
    hints.map(({ at, text: hint }) => `${text.slice(text.lastIndexOf("\n", at - 1) + 1, at)} «${hint}»`).join("\n") ||
    "nothing"
  );
}

import type { InfFile } from "../../inf/model.ts";
import type { Span } from "../../text/source.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  title: "Close every quote on its line",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/install/general-syntax-rules-for-inf-files",
    "windows-hardware/drivers/install/inf-strings-section",
  ],
  on: "inf",
  *check(inf) {
    for (const { kind, span } of inf.problems) {
      if (kind !== "unterminated-quote") continue;
      yield {
        span,
        message: "This quote is not closed. All that follows on the line belongs to the value, comments too.",
        fixes: () => closings(inf, span),
      };
    }
  },
} satisfies Rule;

/** Before what looks like a comment, and at the end of the line. */
function closings({ text, uri }: InfFile, { start, end }: Span): Fix[] {
  const quoted = text.slice(start, end);
  const comment = /^("[^;]+?)\s*;/.exec(quoted)?.[1]?.length;
  if (quoted.trim() === '"')
    return [{ title: "Remove the quote", edits: [{ uri, span: { start, end: start + 1 }, text: "" }], safe: false }];
  const places: [string, number | undefined][] = [
    ["Close the quote before the comment", comment],
    ["Close the quote at the end of the line", quoted.trimEnd().length],
  ];
  return places.flatMap(([title, length]): Fix[] => {
    if (length === undefined) return [];
    const at = start + length;
    return [{ title, edits: [{ uri, span: { start: at, end: at }, text: '"' }], safe: false }];
  });
}

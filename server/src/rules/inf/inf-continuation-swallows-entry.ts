import type { InfFile } from "../../inf/model.ts";
import type { Span } from "../../text/source.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  title: "Put quotes around a value that ends in a backslash",
  severity: "warning",
  sources: ["windows-hardware/drivers/install/general-syntax-rules-for-inf-files"],
  on: "inf",
  *check(inf) {
    for (const { kind, span } of inf.problems) {
      if (kind !== "continuation-swallows-entry") continue;
      yield {
        span,
        message: "This backslash joins the next line to the value. The next line is no entry of its own any more.",
        fixes: () => quote(inf, span),
      };
    }
  },
} satisfies Rule;

/** From the last separator to the backslash. */
function quote({ text, uri }: InfFile, { start, end }: Span): Fix[] {
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const value = /[^\s,="][^,="]*$/.exec(line)?.[0];
  if (value === undefined) return [];
  const at = start - value.length;
  const edits = [at, end].map((offset) => ({ uri, span: { start: offset, end: offset }, text: '"' }));
  return [{ title: "Put the value in quotes", edits, safe: false }];
}

import type { InfFile } from "../../inf/model.ts";
import type { Span } from "../../text/source.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1003),
  title: "Save an INF in UTF-16 LE, or in ANSI without other characters",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/general-guidelines-for-inf-files",
  ],
  on: "inf",
  check(inf) {
    const finding = findingFor(inf);
    return finding ? [{ ...finding, fixes: () => [fix] }] : [];
  },
} satisfies Rule;

const fix: Fix = { title: "Save in UTF-16 LE with byte order mark", edits: [], saveAs: "utf-16le", safe: false };

function findingFor(inf: InfFile): Finding | undefined {
  const { encoding, text } = inf;
  if (!encoding || encoding.name === "utf-16le" || encoding.name === "windows-1252") return undefined;
  if (encoding.name === "utf-16be" || encoding.bom) {
    const name = encoding.name === "utf-8" ? "UTF-8 with a byte order mark" : "UTF-16 BE";
    const message = `The file is in ${name}. Windows reads an INF as ANSI or UTF-16 LE.`;
    return { span: inf.sections[0]?.header ?? { start: 0, end: text.length }, message };
  }
  const visible = firstForeign(inf, (at) => !inf.comments.some((each) => each.start <= at && at < each.end));
  const span = visible ?? firstForeign(inf, () => true);
  if (!span) return undefined;
  const message = `${text.slice(span.start, span.end)} is spelled in UTF-8. Windows reads the bytes as ANSI and shows other characters.`;
  return { span, message, ...(!visible && { severity: "information" as const }) };
}

/** The first run of characters that ASCII does not have, at a place that counts. */
function firstForeign({ text }: InfFile, counts: (at: number) => boolean): Span | undefined {
  for (const { 0: run, index } of text.matchAll(/[\u0080-\uffff]+/g))
    if (counts(index)) return { start: index, end: index + run.length };
  return undefined;
}

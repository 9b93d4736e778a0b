import type { InfFile } from "../../../inf/model.ts";
import type { MergedSection } from "../../../inf/sections.ts";
import { nextLine } from "../../../text/lines.ts";
import { applyEdits, contains, type Edit, type Span } from "../../../text/source.ts";

/** The lines of a section as they stand in the file, comments between them too, after the edits that are about them. */
export const writtenLines = (inf: InfFile, { parts }: MergedSection, edits: readonly Edit[] = []): string[] =>
  parts.flatMap(({ header, entries }) => {
    const start = nextLine(inf.text, header.end);
    const body = { start, end: Math.max(start, entries.at(-1)?.lines.end ?? start) };
    const text = applyEdits(inf.text.slice(body.start, body.end), within(body, edits));
    return text === "" ? [] : text.replace(/^\r?\n|\r?\n$/g, "").split(/\r?\n/);
  });

const within = (body: Span, edits: readonly Edit[]): Edit[] =>
  edits
    .filter(({ span }) => contains(body, span))
    .map((edit) => ({
      ...edit,
      span: { start: edit.span.start - body.start, end: edit.span.end - body.start },
    }));

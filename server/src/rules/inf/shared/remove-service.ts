import { removeEntry } from "../../../inf/edits.ts";
import { referencesTo } from "../../../inf/graph.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { MergedSection } from "../../../inf/sections.ts";
import type { ScmService } from "../../../inf/services.ts";
import type { Edit } from "../../../text/source.ts";

/** Takes away an AddService line, and the section it names when nothing else does. */
export function removeService(inf: InfFile, { entry, section }: ScmService): Edit[] {
  const isShared = section && referencesTo(inf, section.name).some((reference) => reference.entry !== entry);
  return [...removeEntry(inf, entry), ...(section && !isShared ? removeSection(inf, section) : [])];
}

/**
 * Takes away a section with the blank lines behind it, or before it at the end of the file. Comments behind its last entry stay:
 * they belong to what follows.
 */
export const removeSection = ({ text, uri }: InfFile, { parts }: MergedSection): Edit[] =>
  parts.map(({ header, entries }) => {
    const start = text.lastIndexOf("\n", header.start) + 1;
    const last = entries.at(-1)?.lines.end ?? lineEnd(text, header.end);
    const end = last + /^(?:[^\S\n]*\n)*/.exec(text.slice(last))![0].length;
    if (end < text.length) return { uri, span: { start, end }, text: "" };
    const before = /\n(\s*)$/.exec(text.slice(0, start))?.[1] ?? "";
    return { uri, span: { start: start - before.length, end }, text: "" };
  });

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline + 1;
}

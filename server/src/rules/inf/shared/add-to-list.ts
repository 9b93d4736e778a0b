import { addEntry, addSection } from "../../../inf/edits.ts";
import type { Install } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { entriesNamed, entryNamed, type MergedSection, mergedSection } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import type { CopiedFile } from "./copied-files.ts";

/** Edits that make an install section copy one more file: into the list of its other DLLs, else into a list of its own. */
export function copyToo(install: Install, file: string, copied: readonly CopiedFile[]): Edit[] {
  const { inf, section } = install;
  const beside = copied.find(({ name, list }) => list && /\.dll$/i.test(name))?.list ?? firstList(install);
  const source = toSource(inf, file);
  if (beside) return [...addLine(inf, beside, file), ...source];
  return [...addEntry(inf, section, "CopyFiles", `@${file}`), ...source];
}

/** A line without `=`, behind the last one of a list. */
function addLine({ text, uri }: InfFile, list: MergedSection, file: string): Edit[] {
  const last = list.entries.at(-1);
  if (!last) return [];
  const at = last.lines.end;
  const line = text.slice(last.lines.start, last.span.start) + file;
  const newline = newlineOf(text);
  return [{ uri, span: { start: at, end: at }, text: text[at - 1] === "\n" ? line + newline : newline + line }];
}

const firstList = ({ inf, section }: Install): MergedSection | undefined =>
  entriesNamed(section, "CopyFiles")
    .flatMap(({ values }) => values.flatMap((field) => namedSection(inf, field) ?? []))
    .find(({ entries }) => entries.length > 0);

/** The file's line in [SourceDisksFiles], on the disk of the files that stand there already. */
function toSource(inf: InfFile, file: string): Edit[] {
  const files = mergedSection(inf, "SourceDisksFiles");
  if (entryNamed(files, file)) return [];
  const disk = files?.entries.find(({ assigned }) => assigned)?.values[0]?.text ?? "1";
  if (files) return addEntry(inf, files, file, disk);
  const before = mergedSection(inf, "SourceDisksNames");
  return before ? addSection(inf, before, "SourceDisksFiles", [[file, disk]]) : [];
}

import type { CopiedFile } from "../../../inf/copies.ts";
import { addEntry, addLine } from "../../../inf/edits.ts";
import type { Install } from "../../../inf/installs.ts";
import { entriesNamed, type MergedSection } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import type { Edit } from "../../../text/source.ts";
import { listFiles, listsSources } from "./list-source-file.ts";

/** Edits that make an install section copy one more file: into the list of its other DLLs, else into a list of its own. */
export function copyToo(install: Install, file: string, copied: readonly CopiedFile[]): Edit[] {
  const { inf, section } = install;
  const beside = copied.find(({ name, list }) => list && /\.dll$/i.test(name))?.list ?? firstList(install);
  const source = listsSources(inf) ? listFiles(inf, [file]) : [];
  if (beside) return [...addLine(inf, beside, file), ...source];
  return [...addEntry(inf, section, "CopyFiles", `@${file}`), ...source];
}

const firstList = ({ inf, section }: Install): MergedSection | undefined =>
  entriesNamed(section, "CopyFiles")
    .flatMap(({ values }) => values.flatMap((field) => namedSection(inf, field) ?? []))
    .find(({ entries }) => entries.length > 0);

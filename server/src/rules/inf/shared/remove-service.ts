import { removeEntry } from "../../../inf/edits.ts";
import { referencesTo } from "../../../inf/graph.ts";
import type { InfFile } from "../../../inf/model.ts";
import { removeSection } from "../../../inf/remove-section.ts";
import type { ScmService } from "../../../inf/services.ts";
import type { Edit } from "../../../text/source.ts";

/** Takes away an AddService line, and the section it names when nothing else does. */
export function removeService(inf: InfFile, { entry, section }: ScmService): Edit[] {
  const isShared = section && referencesTo(inf, section.name).some((reference) => reference.entry !== entry);
  return [...removeEntry(inf, entry), ...(section && !isShared ? removeSection(inf, section) : [])];
}

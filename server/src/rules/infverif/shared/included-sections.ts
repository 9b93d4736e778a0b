import { inboxInf, inboxInfsWith } from "../../../data/inf-directives.ts";
import type { InfFile } from "../../../inf/model.ts";
import { includesIn } from "../../../inf/needs.ts";
import { type MissingSection, sectionsLike } from "./missing-sections.ts";

/** True when an INF that the section with the place includes has the missing section, or may have it because nobody here knows what is in that INF. */
export function mayBeIncluded(inf: InfFile, { section, name, kind }: MissingSection): boolean {
  const included = includesIn(inf, section);
  if (included.length === 0) return false;
  if (inboxInfsWith(name).length > 0) return true;
  return included.some((each) => !inboxInf(each.name)) && sectionsLike(inf, name, kind).length === 0;
}

import { fixedKind } from "../../inf/fixed-names.ts";
import { referenceAt, sectionAt } from "../../inf/graph.ts";
import type { InfFile, Section } from "../../inf/model.ts";
import type { NameSpace, Reference } from "../../inf/references.ts";
import { type Span, touches } from "../../text/source.ts";
import { filterAt, namesSection } from "./occurrences.ts";
import { sectionRoot } from "./section-names.ts";

/** What a place of an INF names. */
export interface Thing {
  readonly space: NameSpace;
  /** As written there, after substitution; for sections of this file the root of the name. */
  readonly name: string;
  /** The header's name, key or value that names it. */
  readonly span: Span;
  /** Set on a header. */
  readonly section?: Section;
  /** Set in an entry, but not on the keys of [Strings] and on filters in the registry. */
  readonly reference?: Reference;
}

/** The innermost thing named at an offset (in UTF-16 units, the end of a name included); undefined where nothing has a name. */
export function thingAt(inf: InfFile, offset: number): Thing | undefined {
  const section = sectionAt(inf, offset);
  if (!section) return undefined;
  if (offset <= section.header.end)
    return { space: "section", name: sectionRoot(inf, section.name), span: section.nameSpan, section };
  const key = fixedKind(section.name) === "strings" ? stringKeyAt(section, offset) : undefined;
  if (key) return key;
  const reference = referenceAt(inf, offset);
  if (!reference) return filterThing(inf, offset);
  const { name, span, space } = reference;
  if (!namesSection(inf, reference)) return { space, name, span, reference };
  return { space: "section", name: sectionRoot(inf, name), span, reference };
}

function filterThing(inf: InfFile, offset: number): Thing | undefined {
  const filter = filterAt(inf, offset);
  return filter && { space: "scm-service", name: filter.name.text, span: filter.field.span };
}

function stringKeyAt({ entries }: Section, offset: number): Thing | undefined {
  const at = { start: offset, end: offset };
  const entry = entries.find(({ assigned, key }) => assigned && touches(key!.span, at));
  return entry && { space: "string", name: entry.key!.text, span: entry.key!.span };
}

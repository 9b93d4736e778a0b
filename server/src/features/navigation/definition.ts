import { allReferences, declarationsOf, sectionAt } from "../../inf/graph.ts";
import type { Entry, InfFile, Section } from "../../inf/model.ts";
import { modelsOf, modelsSectionsOf } from "../../inf/models.ts";
import type { Reference } from "../../inf/references.ts";
import { sectionsNamed } from "../../inf/sections.ts";
import { memo } from "../../text/memo.ts";
import { contains, type Location, type Span } from "../../text/source.ts";
import { isDecoration, namesSection, occurrencesOf } from "./occurrences.ts";
import { withoutSuffix } from "./section-names.ts";
import { type Thing, thingAt } from "./thing.ts";

/** Gives the INFs of the workspace that an Include of this name may mean. */
export type FindInfs = (name: string) => readonly InfFile[];

/**
 * Where what is named at an offset comes into being; empty for what comes from elsewhere. A section name leads to all variants
 * Windows may choose, the header of a sub-section to the section it continues, and a definition to itself.
 */
export function definitionsAt(inf: InfFile, offset: number, infsNamed: FindInfs): readonly Location[] {
  const thing = thingAt(inf, offset);
  if (!thing) return [];
  const { reference } = thing;
  if (reference && !namesSection(inf, reference)) {
    if (reference.space === "inf") return infsNamed(reference.name).map(startOf);
    if (reference.space === "inbox") return neededSections(inf, reference, infsNamed);
  }
  return spansOf(inf, thing).map((span) => ({ uri: inf.uri, span }));
}

function spansOf(inf: InfFile, thing: Thing): readonly Span[] {
  const { space, name, section, reference, span } = thing;
  if (section) return parentsOf(inf, section);
  if (!reference) return space === "string" ? [span] : declarationsOf(inf, name, space);
  if (reference.declares) return [span];
  if (space === "section") return sectionsMeant(inf, thing, reference).map(({ nameSpan }) => nameSpan);
  if (space === "hardware-id") return deviceLines(inf, name);
  return space === "umdf-service" ? umdfServices(inf, reference) : declarationsOf(inf, name, space);
}

/** UmdfServiceOrder means the drivers of its own section. */
function umdfServices(inf: InfFile, { name, span }: Reference): readonly Span[] {
  const declared = declarationsOf(inf, name, "umdf-service");
  const parts = sectionsNamed(inf, sectionAt(inf, span.start)!.name);
  const here = declared.filter((each) => parts.some((part) => contains(part.span, each)));
  return here.length > 0 ? here : declared;
}

function parentsOf(inf: InfFile, { name, nameSpan }: Section): readonly Span[] {
  const parent = withoutSuffix(name);
  const parents = parent === undefined ? [] : sectionsNamed(inf, parent);
  return parents.length > 0 ? parents.map((section) => section.nameSpan) : [nameSpan];
}

/** When no section fits the architectures that are asked for, those for others are the next best answer. */
function sectionsMeant(inf: InfFile, thing: Thing, reference: Reference): readonly Section[] {
  const found = targetsOf(inf, reference).flatMap((name) => sectionsNamed(inf, name));
  if (found.length > 0) return found;
  const variants = new Set(
    occurrencesOf(inf, "section", thing.name).flatMap(({ role, span }) => (role === "declares" ? span.start : [])),
  );
  return inf.sections.filter(({ nameSpan }) => variants.has(nameSpan.start));
}

/** The first value of a [Manufacturer] line stands for every Models section of the line. */
function targetsOf(inf: InfFile, reference: Reference): readonly string[] {
  if (reference.kind !== "models" || isDecoration(reference)) return reference.targets ?? [reference.name];
  const ofLine = modelsSectionsOf(inf).filter(({ line }) => line === reference.entry);
  return [...new Set(ofLine.flatMap(({ section }) => section?.name ?? []))];
}

/** The lines of Models sections that list a hardware id. */
const deviceLines = (inf: InfFile, name: string): readonly Span[] =>
  occurrencesOf(inf, "hardware-id", name).flatMap(({ reference, span }) =>
    reference && modelsEntries(inf).has(reference.entry) ? [span] : [],
  );

const modelsEntries = memo((inf: InfFile): ReadonlySet<Entry> => new Set(modelsOf(inf).map(({ entry }) => entry)));

function neededSections(inf: InfFile, { name }: Reference, infsNamed: FindInfs): readonly Location[] {
  const included = allReferences(inf).flatMap((reference) => (reference.space === "inf" ? [reference.name] : []));
  const files = new Set([...new Set(included)].flatMap((each) => infsNamed(each)));
  return [...files].flatMap((file) =>
    sectionsNamed(file, name).map(({ nameSpan }) => ({ uri: file.uri, span: nameSpan })),
  );
}

const startOf = ({ uri }: InfFile): Location => ({ uri, span: { start: 0, end: 0 } });

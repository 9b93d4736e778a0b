import { directivesNamed } from "../../data/inf-directives.ts";
import { sectionAt } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import type { NameSpace } from "../../inf/references.ts";
import { shortened } from "../../rules/inf/shared/quoting.ts";
import { lineIndex } from "../../text/lines.ts";
import { type Edit, type Span, touches } from "../../text/source.ts";
import { isPlain, type Occurrence, occurrencesOf } from "../navigation/occurrences.ts";
import { type Thing, thingAt } from "../navigation/thing.ts";
import { fixedBecause } from "./fixed.ts";
import { problemWith } from "./new-name.ts";

/** A name that can be changed, and every place that spells it. */
export interface Renaming {
  readonly space: NameSpace;
  /** As the place under the cursor spells it. */
  readonly name: string;
  /** The name under the cursor. */
  readonly span: Span;
  readonly occurrences: readonly Occurrence[];
}

/** Why something is not renamed: a sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** What a rename at an offset would change. */
export function renamingAt(inf: InfFile, offset: number): Renaming | Refusal {
  const thing = thingAt(inf, offset);
  if (!thing || thing.name === "") return { refusal: nothingAt(inf, offset) };
  const occurrences = occurrencesOf(inf, thing.space, thing.name);
  const because = fixedBecause(inf, thing, occurrences);
  if (because !== undefined) return { refusal: because };
  const composed = occurrences.find((one) => !isPlain(inf, one, thing.name));
  if (composed) return { refusal: `${placeOf(inf, composed)}, which a rename cannot change.` };
  const { span } = occurrenceAt(occurrences, thing, offset);
  return { space: thing.space, name: inf.text.slice(span.start, span.end), span, occurrences };
}

/** Edits that give what is named at an offset another name everywhere in this file. */
export function rename(inf: InfFile, offset: number, newName: string): readonly Edit[] | Refusal {
  const renaming = renamingAt(inf, offset);
  if ("refusal" in renaming) return renaming;
  const problem = problemWith(inf, renaming, newName);
  if (problem !== undefined) return { refusal: problem };
  return renaming.occurrences.map(({ span }) => ({ uri: inf.uri, span, text: newName }));
}

/** The cursor may stand behind the name, in a decoration or a suffix. */
const occurrenceAt = (occurrences: readonly Occurrence[], { span }: Thing, offset: number): Occurrence =>
  occurrences.find((one) => touches(one.span, { start: offset, end: offset })) ??
  occurrences.find((one) => touches(one.span, span))!;

function placeOf({ text }: InfFile, { span }: Occurrence): string {
  const { line } = lineIndex(text).positionAt(span.start);
  const written = text.slice(span.start, span.end).replace(/\s+/g, " ");
  return `Line ${line + 1} writes this name as ${shortened(written)}`;
}

function nothingAt(inf: InfFile, offset: number): string {
  const at = { start: offset, end: offset };
  const key = sectionAt(inf, offset)?.entries.find((entry) => entry.key && touches(entry.key.span, at))?.key;
  const isDirective = key !== undefined && directivesNamed(key.text).length > 0;
  return isDirective
    ? `${key.text} is a directive of the INF language.`
    : "Nothing here has a name that can be changed.";
}

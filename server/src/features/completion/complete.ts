import { sectionKinds } from "../../data/inf-directives.ts";
import type { InfFile } from "../../inf/model.ts";
import { quoted } from "../../inf/quotes.ts";
import { styleIn } from "../../inf/style.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Span } from "../../text/source.ts";
import { type Cursor, cursorAt, type FieldCursor } from "./cursor.ts";
import { assignments, directiveProposals } from "./directives.ts";
import { headerProposals } from "./headers.ts";
import { inSnippet, onceEach, type Proposal } from "./proposal.ts";
import { type Slot, slotsAt } from "./slot.ts";
import { suppressionProposals } from "./suppressions.ts";
import { stampProposals, tokenProposals, undefinedKeys } from "./tokens.ts";
import { valueProposals } from "./values.ts";

/** A proposal with its place. */
export type Placed = Proposal & { readonly span: Span };

/**
 * What may stand at an offset of an INF, whose lines may be half written. A character that asks by itself, because it was typed,
 * gets an answer only where it begins something.
 */
export function completionsAt(inf: InfFile, offset: number, character?: string, driver?: DriverPackage): Placed[] {
  const cursor = cursorAt(inf, offset);
  if (!cursor || (character && !begins(character, cursor))) return [];
  if (cursor.place === "comment") return placed(suppressionProposals(cursor, driver), { start: offset, end: offset });
  if (cursor.place === "header") return placed([...stampProposals(cursor), ...headerProposals(cursor)], cursor.span);
  return placed(fieldProposals(cursor), cursor.span);
}

/** In the order of their ranks. */
const placed = (proposals: readonly Proposal[], span: Span): Placed[] =>
  [...proposals]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((proposal) => ({ ...proposal, span: proposal.span ?? span }));

function begins(character: string, cursor: Cursor): boolean {
  if (cursor.place === "comment") return false;
  if (cursor.place === "header") return character === "[" || character === "$";
  if (character === "=" || character === ",") return cursor.typed === "" && !cursor.quoted;
  if (character === "%") return cursor.typed.split("%").length % 2 === 0;
  return character !== "[";
}

function fieldProposals(cursor: FieldCursor): Proposal[] {
  if (cursor.kinds.includes("strings")) return cursor.index < 0 ? asKeys(cursor, undefinedKeys(cursor)) : [];
  const tokens = tokenProposals(cursor);
  if (tokens) return tokens;
  const keys = cursor.index < 0 ? cursor.kinds.filter((kind) => sectionKinds[kind].content === "directives") : [];
  const values = slotsAt(cursor).map((slot) => asValues(slot, valueProposals(slot)));
  return onceEach([
    ...keys.flatMap((kind) => directiveProposals(cursor, kind)),
    ...values.flat(),
    ...(takesStamps(cursor) ? stampProposals(cursor) : []),
  ]);
}

/** Names that have a decoration, and paths. */
const takesStamps = (cursor: FieldCursor): boolean =>
  slotsAt(cursor).some(({ argument: { kind } }) => kind === "target-os" || kind === "path");

/** Keys get their equals sign, unless they have it. */
function asKeys(cursor: FieldCursor, proposals: readonly Proposal[]): Proposal[] {
  const spelled = assignments(cursor);
  return proposals.map((proposal) => ({ ...proposal, text: spelled(proposal.text ?? proposal.label) }));
}

function asValues({ cursor, argument }: Slot, proposals: readonly Proposal[]): Proposal[] {
  if (argument.position === "key" && cursor.index < 0) return asKeys(cursor, proposals);
  const blank = blankBefore(cursor);
  return proposals.map((proposal) => {
    const { label, text = label, snippet } = proposal;
    const value = cursor.quoted ? text : quoted(text);
    return { ...proposal, text: blank + value, ...(snippet && { snippet: inSnippet(blank) + snippet }) };
  });
}

/** The blank that belongs before a value, when the separator was typed just now. */
function blankBefore({ inf, part, entry, span }: FieldCursor): string {
  const before = inf.text[span.start - 1];
  if (before === "=") return styleIn(inf, part, entry).after;
  if (before !== ",") return "";
  const [first] = /,\s*/.exec(inf.text.slice(entry.span.start, span.start - 1)) ?? [];
  return (first ? first.length > 1 : entry.assigned) ? " " : "";
}

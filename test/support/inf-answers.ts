import { codeLenses } from "../../server/src/features/code-lens.ts";
import { completionsAt } from "../../server/src/features/completion/complete.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { foldsOf } from "../../server/src/features/folding.ts";
import { asMarkdown, asPlainText, hoverAt } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { definitionsAt } from "../../server/src/features/navigation/definition.ts";
import { occurrencesOf } from "../../server/src/features/navigation/occurrences.ts";
import { thingAt } from "../../server/src/features/navigation/thing.ts";
import { type OutlineItem, outlineOf } from "../../server/src/features/outline/outline.ts";
import { rename, renamingAt } from "../../server/src/features/rename/rename.ts";
import { selectionsAt } from "../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { signatureHelp } from "../../server/src/features/signature-help.ts";
import { placesNamed } from "../../server/src/features/workspace-symbols.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { lineIndex } from "../../server/src/text/lines.ts";
import { applyEdits, contains, type Span } from "../../server/src/text/source.ts";
import { nothing } from "./editor-abilities.ts";

/** What is wrong with what a feature says, one sentence each. */
export type Asked = (inf: InfFile, offset: number) => string[];

const outside = ({ text }: InfFile, spans: Iterable<Span>): string[] =>
  [...spans].flatMap(({ start, end }) =>
    0 <= start && start <= end && end <= text.length ? [] : [`${start} to ${end} is not in the file.`],
  );

/** Definitions, occurrences, rename and selections. */
export const askNavigation: Asked = (inf, offset) => {
  const thing = thingAt(inf, offset);
  const renaming = renamingAt(inf, offset);
  const edits = rename(inf, offset, "Another_Name");
  if (!("refusal" in edits)) applyEdits(inf.text, edits);
  const selections = selectionsAt(inf, offset);
  const shrinks = selections.some(
    (span, i) => !contains(span, i === 0 ? { start: offset, end: offset } : selections[i - 1]!),
  );
  return [
    ...outside(inf, [
      ...definitionsAt(inf, offset, () => [inf]).map(({ span }) => span),
      ...(thing ? occurrencesOf(inf, thing.space, thing.name).map(({ span }) => span) : []),
      ...("refusal" in renaming ? [] : [renaming.span]),
      ...selections,
    ]),
    ...(shrinks ? ["The selection does not grow."] : []),
  ];
};

export const askHover: Asked = (inf, offset) => {
  const hover = hoverAt(inf, offset);
  if (!hover) return [];
  const { start, end } = hover.span;
  const says = asMarkdown(hover.blocks) !== "" && asPlainText(hover.blocks) !== "";
  return [
    ...outside(inf, [hover.span]),
    ...(says && start <= offset && offset <= end ? [] : ["The hover speaks of something else."]),
  ];
};

/** Completions and signature help. */
export const askCompletion: Asked = (inf, offset) => {
  const proposals = completionsAt(inf, offset);
  const faults = proposals.flatMap(({ label, span: { start, end }, also = [] }) => {
    const isAround = start <= offset && offset <= end && end <= inf.text.length;
    const isOnOneLine = !inf.text.slice(start, end).includes("\n");
    const overlaps = also.some(({ span }) => span.start <= end && start <= span.end);
    return isAround && isOnOneLine && !overlaps ? [] : [`${label} replaces ${start} to ${end}.`];
  });
  const labels = new Set(proposals.map(({ label }) => label));
  const help = signatureHelp(inf, offset, nothing.signatures);
  const beyond = (help?.signatures ?? []).filter((one) => one.activeParameter! >= one.parameters!.length);
  return [
    ...faults,
    ...(labels.size < proposals.length ? ["A label is there twice."] : []),
    ...beyond.map(({ label }) => `There is no such argument: ${label}.`),
  ];
};

/** Outline, symbols, folds, tokens, hints, links and lenses. */
export function askWhole(inf: InfFile): string[] {
  const whole = { start: 0, end: inf.text.length };
  const { count } = lineIndex(inf.text);
  const hints = inlayHints(inf, whole, { dirids: true, flags: true, windowsVersions: true });
  const links = documentLinks(inf, { find: () => undefined, projectOf: () => "file:///driver/driver.vcxproj" });
  const tokens = semanticTokens(inf).map(({ span }) => span);
  const lenses = codeLenses(inf).flatMap(({ section, references = [] }) => [section.header, ...references]);
  const folds = foldsOf(inf).filter(({ start, end }) => start < 0 || end >= count);
  const badTokens = tokens.filter(
    ({ start, end }, i) =>
      start >= end || start < (tokens[i - 1]?.end ?? 0) || inf.text.slice(start, end).includes("\n"),
  );
  return [
    ...outlineFaults(outlineOf(inf), whole),
    ...folds.map(({ start, end }) => `There are no lines ${start} to ${end} to fold.`),
    ...badTokens.map(({ start }) => `The token at ${start} is empty, overlaps another or spans lines.`),
    ...outside(inf, [
      ...placesNamed(inf, "").map(({ span }) => span),
      ...tokens,
      ...hints.map(({ at }) => ({ start: at, end: at })),
      ...links.map(({ span }) => span),
      ...lenses,
    ]),
  ];
}

const outlineFaults = (items: readonly OutlineItem[], outer: Span): string[] =>
  items.flatMap(({ name, span, nameSpan, children }) => [
    ...(name.trim() === "" ? [`The item at ${span.start} has no name.`] : []),
    ...(contains(outer, span) && contains(span, nameSpan) ? [] : [`The item at ${span.start} leaves its parent.`]),
    ...outlineFaults(children, span),
  ]);

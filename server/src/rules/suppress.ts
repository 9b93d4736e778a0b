import type { AnyFile } from "../package/driver-package.ts";
import { groupBy } from "../text/group.ts";
import { type LineIndex, lineIndex } from "../text/lines.ts";
import { contains, type Span } from "../text/source.ts";

/** A comment such as `// umdf-disable-next-line ui-call -- shown by the tray application`. */
export interface Suppression {
  readonly verb: "disable-next-line" | "disable-line" | "disable" | "enable";
  /** From `//`, `/*`, `;` or `<!--` to the end of the comment. */
  readonly comment: Span;
  /** The rules it names; empty when it speaks of all rules. */
  readonly names: readonly SuppressedRule[];
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

/** One rule in one comment, or a comment without rules: the unit that is used or unused. */
export interface Suppressor {
  readonly suppression: Suppression;
  readonly name?: SuppressedRule;
}

export interface Suppressed<T> {
  readonly kept: readonly T[];
  /** What hid at least one report, and every `umdf-enable` that ended something. */
  readonly used: ReadonlySet<Suppressor>;
}

const verb = /^(?:\/\/+|\/\*[\s*]*|;+|<!--)\s*umdf-(disable-next-line|disable-line|disable|enable)(?![\w-])/;
const nameList = /^\s+[a-z][\w-]*(?:\s*,\s*[a-z][\w-]*)*/i;

/** The suppression comments of a file in text order, but for those in code that is not compiled. */
export function suppressionsIn(file: AnyFile): Suppression[] {
  return commentsOf(file).flatMap((comment) => {
    const text = file.text.slice(comment.start, comment.end);
    const found = verb.exec(text);
    if (!found) return [];
    const list = nameList.exec(text.slice(found[0].length))?.[0] ?? "";
    const names = [...list.matchAll(/[a-z][\w-]*/gi)].map((match) => {
      const start = comment.start + found[0].length + match.index;
      return { id: match[0], span: { start, end: start + match[0].length } };
    });
    return [{ verb: found[1] as Suppression["verb"], comment, names }];
  });
}

function commentsOf(file: AnyFile): readonly Span[] {
  switch (file.kind) {
    case "c":
      return file.comments.filter((comment) => !file.dead.some((span) => contains(span, comment)));
    case "inf":
      return file.comments;
    case "project":
      return [...file.text.matchAll(/<!--[\s\S]*?-->/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  }
}

export const suppressorsOf = (suppressions: readonly Suppression[]): Suppressor[] =>
  suppressions.flatMap((suppression): Suppressor[] =>
    suppression.names.length === 0 ? [{ suppression }] : suppression.names.map((name) => ({ suppression, name })),
  );

/** Takes out the reports that a comment hides. A report stands on the line its span starts in. */
export function suppress<T extends { readonly span: Span; readonly rule: { readonly id: string } }>(
  text: string,
  suppressors: readonly Suppressor[],
  reports: readonly T[],
): Suppressed<T> {
  if (suppressors.length === 0) return { kept: reports, used: new Set() };
  const index = lineIndex(text);
  const byLine = groupBy(suppressors, ({ suppression }) => hiddenLine(suppression, index));
  const blocks = suppressors.filter(({ suppression: { verb } }) => verb === "disable" || verb === "enable");
  const used = new Set(suppressors.filter((one) => endsSomething(one, suppressors)));
  const hidingBlocks = blocksByRule(blocks, reports);
  const kept = reports.filter(({ rule, span }) => {
    const onLine = byLine.get(index.positionAt(span.start).line) ?? [];
    const block = openBlock(hidingBlocks.get(rule.id) ?? [], span);
    const found = [...onLine.filter((one) => speaksOf(one, rule.id)), ...block];
    for (const one of found) used.add(one);
    return found.length === 0;
  });
  return { kept, used };
}

const speaksOf = (one: Suppressor, id: string): boolean => one.name === undefined || one.name.id === id;

/** The line (from 0) that a comment speaks of; undefined when it begins or ends a block. */
function hiddenLine({ verb, comment }: Suppression, index: LineIndex): number | undefined {
  if (verb === "disable-line") return index.positionAt(comment.start).line;
  return verb === "disable-next-line" ? index.positionAt(comment.end - 1).line + 1 : undefined;
}

/** Of each rule with reports the comments that begin or end a block for it, in text order. */
function blocksByRule(
  blocks: readonly Suppressor[],
  reports: readonly { readonly rule: { readonly id: string } }[],
): ReadonlyMap<string, readonly Suppressor[]> {
  const ids = new Set(reports.map(({ rule }) => rule.id));
  return new Map([...ids].map((id) => [id, blocks.filter((one) => speaksOf(one, id))]));
}

/** The `umdf-disable` above a place that no `umdf-enable` has ended; `blocks` are in text order. */
function openBlock(blocks: readonly Suppressor[], span: Span): Suppressor[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.suppression.comment.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const last = blocks[low - 1];
  return last?.suppression.verb === "disable" ? [last] : [];
}

function endsSomething(one: Suppressor, all: readonly Suppressor[]): boolean {
  if (one.suppression.verb !== "enable") return false;
  return all.some(
    (other) =>
      other.suppression.verb === "disable" &&
      other.suppression.comment.end <= one.suppression.comment.start &&
      (!one.name || !other.name || one.name.id === other.name.id),
  );
}

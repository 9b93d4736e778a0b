import type { AnyFile } from "../package/driver-package.ts";
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
  const used = new Set(suppressors.filter((one) => endsSomething(one, suppressors)));
  const kept = reports.filter((report) => {
    const hiding = suppressors.filter((one) => speaksOf(one, report.rule.id));
    const found = [...hiding.filter((one) => hidesLine(one, report.span, index)), ...openBlock(hiding, report.span)];
    for (const one of found) used.add(one);
    return found.length === 0;
  });
  return { kept, used };
}

const speaksOf = (one: Suppressor, id: string): boolean => one.name === undefined || one.name.id === id;

function hidesLine({ suppression }: Suppressor, span: Span, index: LineIndex): boolean {
  const line = index.positionAt(span.start).line;
  if (suppression.verb === "disable-line") return line === index.positionAt(suppression.comment.start).line;
  return suppression.verb === "disable-next-line" && line === index.positionAt(suppression.comment.end - 1).line + 1;
}

/** The `umdf-disable` above a place that no `umdf-enable` has ended. */
function openBlock(hiding: readonly Suppressor[], span: Span): Suppressor[] {
  const last = hiding.findLast(
    ({ suppression: { verb, comment } }) => (verb === "disable" || verb === "enable") && comment.end <= span.start,
  );
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

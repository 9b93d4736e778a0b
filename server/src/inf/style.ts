import type { Entry, InfFile, Section } from "./model.ts";

/** How a writer lays out `key = value` lines. */
export interface EntryStyle {
  readonly indent: string;
  /** Column of the `=` (0-based) when the neighbours align it. */
  readonly column?: number;
  /** Blanks before and after the `=`. */
  readonly before: string;
  readonly after: string;
}

interface Layout extends EntryStyle {
  readonly at: number;
  readonly keyLength: number;
}

/** The style of new entries next to `anchor`, or at the end of a section without one. */
export function styleIn(inf: InfFile, section: Section, anchor: Entry | undefined): EntryStyle {
  const own = section.entries.flatMap((entry) => layoutOf(inf, entry) ?? []);
  const neighbour = own.findLast((layout) => !anchor || layout.at <= anchor.span.start) ?? own[0];
  const indent = anchor && indentOf(inf, anchor);
  if (neighbour) return { ...neighbour, indent: indent ?? neighbour.indent, ...alignment(neighbour, own) };
  const general = generalStyle(inf, section);
  return { ...general, indent: indent ?? general.indent };
}

/** A line in this style, without its line ending. */
export function spell({ indent, column, before, after }: EntryStyle, key: string, value: string): string {
  const head = indent + key;
  if (column === undefined) return `${head}${before}=${after}${value}`;
  return `${head.padEnd(Math.max(column, head.length + Math.min(before.length, 1)))}=${after}${value}`;
}

/** Entries align their `=` when keys of different length put it in one column, or a lone one stands apart from its key. */
function alignment(neighbour: Layout, own: readonly Layout[]): Pick<EntryStyle, "column"> {
  if (neighbour.before.includes("\t")) return {};
  const column = columnOf(neighbour);
  const agree = own.some((other) => columnOf(other) === column && other.keyLength !== neighbour.keyLength);
  return agree || neighbour.before.length > 1 ? { column } : {};
}

/** Without neighbours: the blanks of the last entry before the section, or of the first in the file. */
function generalStyle(inf: InfFile, section: Section): EntryStyle {
  const layouts = inf.sections.flatMap((each) => each.entries.flatMap((entry) => layoutOf(inf, entry) ?? []));
  const model = layouts.findLast((layout) => layout.at < section.header.start) ?? layouts[0];
  if (!model) return { indent: "", before: " ", after: " " };
  return { indent: model.indent, before: model.before.slice(0, 1), after: model.after.slice(0, 1) };
}

const columnOf = (layout: Layout): number => layout.indent.length + layout.keyLength + layout.before.length;

function layoutOf(inf: InfFile, entry: Entry): Layout | undefined {
  if (!entry.assigned || !entry.key) return undefined;
  const { text } = inf;
  const keyEnd = entry.key.span.end;
  const valueStart = entry.values[0]!.span.start;
  const between = /^([^\S\n]*)=([^\S\n]*)$/.exec(text.slice(keyEnd, Math.max(keyEnd, valueStart)));
  if (!between) return undefined;
  const [, before, after] = between;
  const keyLength = keyEnd - entry.key.span.start;
  const isEmpty = entry.values[0]!.text === "" && after === "";
  return {
    at: entry.span.start,
    indent: indentOf(inf, entry),
    keyLength,
    before: before!,
    after: isEmpty ? before! && " " : after!,
  };
}

const indentOf = (inf: InfFile, entry: Entry): string => inf.text.slice(entry.lines.start, entry.span.start);

import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";
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

/** How the entries of a section are laid out. */
interface Layouts {
  readonly layouts: readonly Layout[];
  /** The lengths of the keys before an `=`, by its column. */
  readonly keyLengths: ReadonlyMap<number, ReadonlySet<number>>;
}

/** The style of new entries next to `anchor`, or at the end of a section without one. */
export function styleIn(inf: InfFile, section: Section, anchor: Entry | undefined): EntryStyle {
  const { layouts: own, keyLengths } = layoutsIn(inf)(section);
  const isBefore = (layout: Layout): boolean => !anchor || layout.at <= anchor.span.start;
  const neighbour = own.findLast(isBefore) ?? own[0];
  const indent = anchor && indentOf(inf, anchor);
  if (neighbour) return { ...neighbour, indent: indent ?? neighbour.indent, ...alignment(neighbour, keyLengths) };
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
function alignment(neighbour: Layout, keyLengths: Layouts["keyLengths"]): Pick<EntryStyle, "column"> {
  if (neighbour.before.includes("\t")) return {};
  const column = columnOf(neighbour);
  const agree = keyLengths.get(column)!.size > 1;
  return agree || neighbour.before.length > 1 ? { column } : {};
}

/** Without neighbours: the blanks of the last entry before the section, or of the first in the file. */
function generalStyle(inf: InfFile, section: Section): EntryStyle {
  const model = precedingLayouts(inf).get(section);
  if (!model) return { indent: "", before: " ", after: " " };
  return { indent: model.indent, before: model.before.slice(0, 1), after: model.after.slice(0, 1) };
}

/** The layout that a section takes over when it has none of its own. */
const precedingLayouts = memo((inf: InfFile): ReadonlyMap<Section, Layout | undefined> => {
  const models = new Map<Section, Layout | undefined>();
  const layouts = inf.sections.map((section) => layoutsIn(inf)(section).layouts);
  let last = layouts.find((each) => each.length > 0)?.[0];
  for (const [i, section] of inf.sections.entries()) {
    models.set(section, last);
    last = layouts[i]!.at(-1) ?? last;
  }
  return models;
});

const layoutsIn = memo((inf: InfFile) =>
  memo(({ entries }: Section): Layouts => {
    const layouts = entries.flatMap((entry) => layoutOf(inf, entry) ?? []);
    const columns = [...groupBy(layouts, columnOf)];
    return { layouts, keyLengths: new Map(columns.map(([at, all]) => [at, new Set(all.map((l) => l.keyLength))])) };
  }),
);

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

import { type Gap, settle, settleComments } from "./columns.ts";
import { columnAfter, fill, indentation, type Parts } from "./layout.ts";
import type { FormatOptions } from "./options.ts";

/** A line and the columns of its parts as they are; all but `indent` count from the indentation. */
interface Cell {
  readonly parts: Parts;
  readonly indent: number;
  readonly keyEnd: number;
  readonly equals: number;
  readonly value: number;
  readonly end: number;
  readonly comment: number;
}

/** The new column of a part in each line; undefined for lines without it. */
type Columns = readonly (number | undefined)[];

/** The lines of one block as they will be. `indents` are the new columns of their entries. */
export function layOutBlock(
  text: string,
  block: readonly Parts[],
  indent: number,
  options: FormatOptions,
): readonly string[] {
  const cells = block.map((parts) => measure(text, parts, options));
  const placed = place(cells);
  let shift = 0;
  return cells.map((cell, i) => {
    const isFirst = cell.parts.line.kind === "entry";
    if (isFirst) shift = indent - cell.indent + (placed.values[i] ?? cell.value) - cell.value;
    const start = isFirst ? indent : cell.indent === 0 ? 0 : Math.max(1, cell.indent + shift);
    return indentation(start, options) + written(text, cell, i, placed, options);
  });
}

interface Placed {
  readonly equals: Columns;
  readonly values: Columns;
  readonly comments: Columns;
  /** Where all but the comment ends. */
  readonly ends: readonly number[];
}

function place(cells: readonly Cell[]): Placed {
  const equals = columnsFor(
    cells,
    (gaps) => settle(gaps, 1),
    ({ parts, keyEnd, equals: to }) => (parts.assignment ? { from: keyEnd, to, begins: keyEnd } : undefined),
  );
  const isTight = cells.every(({ keyEnd }, i) => equals[i] === undefined || equals[i] === keyEnd);
  const values = columnsFor(
    cells,
    (gaps) => settle(gaps, isTight ? 0 : 1),
    ({ parts: { assignment, end }, equals: sign, value }, i) =>
      assignment && assignment.value < end ? { from: sign + 1, to: value, begins: equals[i]! + 1 } : undefined,
  );
  const ends = cells.map(({ end, value }, i) => {
    const start = values[i];
    return start === undefined ? (equals[i] ?? end - 1) + 1 : start + end - value;
  });
  const comments = columnsFor(cells, settleComments, ({ parts, end, comment }, i) =>
    parts.line.comment < 0 ? undefined : { from: end, to: comment, begins: ends[i]! },
  );
  return { equals, values, comments, ends };
}

function measure(text: string, parts: Parts, options: FormatOptions): Cell {
  const { line, start, end, assignment } = parts;
  const indent = columnAfter(text, line.start, start, 0, options);
  let at = start;
  let column = indent;
  const next = (offset: number): number => {
    column = columnAfter(text, at, offset, column, options);
    at = offset;
    return column - indent;
  };
  const keyEnd = assignment ? next(assignment.keyEnd) : 0;
  const equals = assignment ? next(assignment.equals) : 0;
  const value = assignment ? next(assignment.value) : 0;
  return { parts, indent, keyEnd, equals, value, end: next(end), comment: line.comment < 0 ? 0 : next(line.comment) };
}

function columnsFor(
  cells: readonly Cell[],
  how: (gaps: readonly Gap[]) => number[],
  gapOf: (cell: Cell, i: number) => Gap | undefined,
): Columns {
  const gaps = cells.map(gapOf);
  const columns = how(gaps.filter((gap) => gap !== undefined));
  let next = 0;
  return gaps.map((gap) => gap && columns[next++]);
}

/** A line from its first character to the end of its comment. */
function written(text: string, cell: Cell, i: number, placed: Placed, options: FormatOptions): string {
  const { start, end, assignment, line } = cell.parts;
  const { equals, values, comments, ends } = placed;
  const column = comments[i];
  const distance = column === undefined ? "" : fill(text.slice(end, line.comment), ends[i]!, column, options);
  const behind = column === undefined ? "" : distance + text.slice(line.comment, line.end);
  if (!assignment) return text.slice(start, end) + behind;
  const sign = equals[i]!;
  const value = values[i];
  const before = fill(text.slice(assignment.keyEnd, assignment.equals), cell.keyEnd, sign, options);
  const after =
    value === undefined ? "" : fill(text.slice(assignment.equals + 1, assignment.value), sign + 1, value, options);
  return `${text.slice(start, assignment.keyEnd)}${before}=${after}${text.slice(assignment.value, end)}${behind}`;
}

import { lineEnd } from "../text/lines.ts";
import type { Span } from "../text/source.ts";
import type { Entry, Field, InfProblem } from "./model.ts";
import { isBlank, skipBlanks } from "./white-space.ts";

/** One reading of one file: the text, where it ends for Windows, and what was met so far. */
export interface Scan {
  readonly text: string;
  /** The first Ctrl-Z, or the length. */
  readonly end: number;
  readonly comments: Span[];
  readonly problems: InfProblem[];
  /** No backslash before this offset continues a line: keeps long runs of backslashes linear. */
  plainUntil: number;
  /** End of the line last asked for: keeps long lines full of quotes linear. */
  lineEnd: number;
}

/** A field being read: the stretches of the text it is made of. */
interface Draft {
  /** Starts and ends in turn, half-open. */
  readonly runs: number[];
  /** Start of unquoted blanks that count only when more text follows on the line; -1 for none. */
  pending: number;
  start: number;
  end: number;
}

interface Reading {
  readonly fields: Field[];
  field: Draft;
  assigned: boolean;
  separated: boolean;
  /** End of the last character that is no blank and no comment. */
  last: number;
}

/** The end of the line an offset stands in; offsets only grow. */
function endOfLine(scan: Scan, at: number): number {
  if (at > scan.lineEnd) scan.lineEnd = lineEnd(scan.text, at, scan.end);
  return scan.lineEnd;
}

const newDraft = (): Draft => ({ runs: [], pending: -1, start: -1, end: -1 });

/** Reads the entry that starts at `at` on the physical line that starts at `line`. Undefined when only backslashes stand there. */
export function readEntry(scan: Scan, line: number, at: number): { entry: Entry | undefined; next: number } {
  const reading: Reading = { fields: [], field: newDraft(), assigned: false, separated: false, last: at };
  let i = at;
  while (i < scan.end) {
    const c = scan.text.charCodeAt(i);
    if (c === 10) break;
    i = readCharacter(scan, reading, i, c);
  }
  const next = Math.min(i + 1, scan.text.length);
  if (!reading.separated && reading.field.start < 0) return { entry: undefined, next };
  closeField(scan, reading, i);
  return { entry: entryOf(reading, at, { start: line, end: i < scan.end ? next : i }), next };
}

function readCharacter(scan: Scan, reading: Reading, i: number, c: number): number {
  const { field } = reading;
  if (c === 59 /* ; */) return readComment(scan, reading, i);
  if (c === 34 /* " */) return readQuoted(scan, reading, i);
  if (c === 44 /* , */ || (c === 61 /* = */ && !reading.separated)) {
    closeField(scan, reading, i);
    reading.assigned ||= c === 61;
    reading.separated = true;
    reading.last = i + 1;
    return i + 1;
  }
  if (c === 92 /* \ */) {
    const joined = continuation(scan, i);
    if (joined !== undefined) return readContinuation(scan, reading, i, joined);
  }
  if (isBlank(c)) {
    if (field.start >= 0 && field.pending < 0) field.pending = i;
  } else {
    addRun(field, i, i + 1);
    reading.last = i + 1;
  }
  return i + 1;
}

/** Appends text to a field, with the blanks before it. */
function addRun(field: Draft, from: number, to: number): void {
  const start = field.pending < 0 ? from : field.pending;
  field.pending = -1;
  if (field.start < 0) field.start = from;
  field.end = to;
  if (field.runs.at(-1) === start) field.runs[field.runs.length - 1] = to;
  else if (to > start) field.runs.push(start, to);
}

/** From an opening quote to behind the closing one, or to the end of the physical line. */
function readQuoted(scan: Scan, reading: Reading, at: number): number {
  const { text } = scan;
  const { field } = reading;
  const end = trimReturn(text, endOfLine(scan, at));
  addRun(field, at, at);
  let i = at + 1;
  for (;;) {
    const quote = text.indexOf('"', i);
    if (quote < 0 || quote >= end) {
      addRun(field, i, end);
      scan.problems.push({ kind: "unterminated-quote", span: { start: at, end } });
      i = end;
      break;
    }
    addRun(field, i, quote);
    i = quote + 1;
    if (text[i] !== '"' || i >= end) break;
    addRun(field, quote, quote + 1);
    i++;
  }
  field.end = i;
  reading.last = i;
  return i;
}

function readComment(scan: Scan, reading: Reading, at: number): number {
  const end = endOfLine(scan, at);
  let last = end;
  while (isBlank(scan.text.charCodeAt(last - 1))) last--;
  scan.comments.push({ start: at, end: last });
  const before = textOf(scan.text, reading.field.runs);
  const open = before.slice(before.lastIndexOf("%"));
  const isOpen = open.length > 1 && before.split("%").length % 2 === 0 && reading.last === at;
  const rest = isOpen && /^;[^%,="]*[^%,="\s]%/.exec(scan.text.slice(at, end));
  if (rest)
    scan.problems.push({ kind: "comment-in-token", span: { start: at - open.length, end: at + rest[0].length } });
  return end;
}

/** Where the joined line goes on, when the backslash is followed only by blanks, backslashes and a comment. */
function continuation(scan: Scan, at: number): { end: number; comment: number } | undefined {
  if (at < scan.plainUntil) return undefined;
  let i = at;
  while (i < scan.end && (scan.text[i] === "\\" || isBlank(scan.text.charCodeAt(i)))) i++;
  const comment = i < scan.end && scan.text[i] === ";" ? i : -1;
  if (i >= scan.end || scan.text[i] === "\n") return { end: i, comment };
  if (comment >= 0) return { end: endOfLine(scan, i), comment };
  scan.plainUntil = i;
  return undefined;
}

function readContinuation(scan: Scan, reading: Reading, at: number, joined: { end: number; comment: number }): number {
  if (joined.comment >= 0) scan.comments.push({ start: joined.comment, end: trimReturn(scan.text, joined.end) });
  if (swallows(scan, reading, joined.end)) {
    scan.problems.push({ kind: "continuation-swallows-entry", span: { start: at, end: at + 1 } });
  }
  reading.field.pending = -1;
  reading.last = at + 1;
  return skipBlanks(scan.text, Math.min(joined.end + 1, scan.end), scan.end);
}

/** True when the joined line looks like an entry or a header of its own, and the line before was not left open by a separator. */
function swallows(scan: Scan, reading: Reading, end: number): boolean {
  if (!reading.separated || reading.field.start < 0) return false;
  const next = scan.text.slice(end + 1, lineEnd(scan.text, end + 1, scan.end));
  return /^\s*(\[[^\]]+\]|[\w.]+\s*=|HK(R|LM|CR|CU|U)\s*,)/i.test(next);
}

function closeField(scan: Scan, reading: Reading, at: number): void {
  const { runs, start, end } = reading.field;
  const text = textOf(scan.text, runs);
  const empty = reading.separated ? Math.min(reading.last, at) : at;
  const span = start < 0 ? { start: empty, end: empty } : { start, end };
  const plain = text === "" || (runs.length === 2 && runs[0] === span.start && runs[1] === span.end);
  reading.fields.push(plain ? { text, span } : { text, span, offsets: offsetsOf(runs) });
  reading.field = newDraft();
}

function entryOf(reading: Reading, at: number, lines: Span): Entry {
  const { fields, assigned, separated, last } = reading;
  const span = { start: at, end: last };
  const [first, ...others] = fields;
  if (assigned) return { key: first!, values: others, assigned, span, lines };
  return separated ? { values: fields, assigned, span, lines } : { key: first!, values: fields, assigned, span, lines };
}

function textOf(text: string, runs: readonly number[]): string {
  let result = "";
  for (let i = 0; i < runs.length; i += 2) result += text.slice(runs[i], runs[i + 1]);
  return result;
}

function offsetsOf(runs: readonly number[]): number[] {
  const offsets: number[] = [];
  for (let i = 0; i < runs.length; i += 2) for (let o = runs[i]!; o < runs[i + 1]!; o++) offsets.push(o);
  return offsets;
}

const trimReturn = (text: string, end: number): number => (text[end - 1] === "\r" ? end - 1 : end);

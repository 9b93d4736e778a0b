import { lineEnd } from "../text/lines.ts";
import type { Source, Span } from "../text/source.ts";
import { readEntry, type Scan } from "./lex.ts";
import type { Entry, InfFile, InfProblem, Section } from "./model.ts";
import { foreignKind } from "./sniff.ts";
import { isBlank, skipBlanks } from "./white-space.ts";

/** The longest section name Windows reads. */
export const longestSectionName = 255;

interface Draft {
  readonly name: string;
  readonly nameSpan: Span;
  readonly header: Span;
  readonly entries: Entry[];
}

/** Reads an INF or INX file in one pass, in time linear in its length. Never throws. */
export function parseInf(source: Source): InfFile {
  const { text } = source;
  const controlZ = text.indexOf("\x1a");
  const scan: Scan = {
    text,
    end: controlZ < 0 ? text.length : controlZ,
    comments: [],
    problems: [],
    plainUntil: 0,
    lineEnd: -1,
  };
  const drafts: Draft[] = [];
  const strays: Entry[] = [];
  let line = 0;
  while (line < scan.end) line = readLine(scan, line, drafts, strays);
  const sections = drafts.map((draft, i) => closed(draft, drafts[i + 1]?.header.start ?? text.length));
  const foreign = foreignKind(text, sections, strays.length > 0);
  return {
    ...source,
    kind: "inf",
    sections,
    comments: scan.comments,
    problems: strays.length === 0 ? scan.problems : [beforeSections(strays), ...scan.problems],
    ...(foreign && { foreign }),
  };
}

/** Reads one physical line, or one entry with its continuation lines; gives the start of the next line. */
function readLine(scan: Scan, line: number, drafts: Draft[], strays: Entry[]): number {
  const at = skipBlanks(scan.text, line, scan.end);
  const first = scan.text[at];
  if (at >= scan.end || first === "\n") return at + 1;
  if (first === ";") return readComment(scan, at);
  if (first === "[") return readHeader(scan, at, drafts);
  const section = drafts.at(-1);
  const known = scan.problems.length;
  const { entry, next } = readEntry(scan, line, at);
  if (!section) scan.problems.length = known;
  if (entry) (section?.entries ?? strays).push(entry);
  return next;
}

function readComment(scan: Scan, at: number): number {
  const end = lineEnd(scan.text, at, scan.end);
  scan.comments.push({ start: at, end: trimEnd(scan.text, at, end) });
  return end + 1;
}

function readHeader(scan: Scan, at: number, drafts: Draft[]): number {
  const { text } = scan;
  const end = lineEnd(text, at, scan.end);
  const rest = text.slice(at + 1, end);
  const closing = rest.indexOf("]");
  const comment = rest.indexOf(";");
  const length = closing >= 0 ? closing : (comment >= 0 ? rest.slice(0, comment) : rest).trimEnd().length;
  const nameSpan = { start: at + 1, end: at + 1 + length };
  const header = { start: at, end: nameSpan.end + (closing >= 0 ? 1 : 0) };
  const name = rest.slice(0, length);
  drafts.push({ name, nameSpan, header, entries: [] });
  const tail = skipBlanks(text, header.end, end);
  if (text[tail] === ";" && tail < end) readComment(scan, tail);
  const problem = headerProblem(name, closing >= 0, tail < end && text[tail] !== ";");
  if (problem) scan.problems.push({ kind: problem, span: header });
  return end + 1;
}

function headerProblem(name: string, isClosed: boolean, hasTail: boolean): InfProblem["kind"] | undefined {
  if (!isClosed) return "header-unclosed";
  if (name.length > longestSectionName) return "header-too-long";
  return hasTail || name.trim() !== name || /[%\t]/.test(name) ? "header-form" : undefined;
}

const closed = (draft: Draft, end: number): Section => ({ ...draft, span: { start: draft.header.start, end } });

const beforeSections = (strays: readonly Entry[]): InfProblem => ({
  kind: "text-before-section",
  span: { start: strays[0]!.span.start, end: strays.at(-1)!.span.end },
});

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}

import type { Span } from "../text/source.ts";
import type { Variable } from "./ast.ts";
import type { Assignment, Call, Enumerator, FunctionDefinition, Prototype, Struct } from "./facts.ts";
import type { View } from "./view.ts";

/** What has been read of a class or struct so far. */
export interface Members {
  readonly className: string;
  readonly fields: Variable[];
  readonly methods: string[];
}

/** Facts being collected while a syntax tree is turned into statements and expressions. */
export interface Reader {
  /** The file's own text. */
  readonly text: string;
  readonly language: "c" | "cpp";
  readonly view: View;
  readonly calls: Call[];
  readonly assignments: Assignment[];
  readonly functions: FunctionDefinition[];
  readonly prototypes: Prototype[];
  readonly globals: Variable[];
  readonly structs: Struct[];
  readonly enumerators: Enumerator[];
  /** What the grammar could not read, in text order. */
  readonly errors: readonly Span[];
  /** Index of the function being read. */
  within: number | undefined;
  /** The class or struct whose body is being read. */
  members: Members | undefined;
  /** Names of the calls whose arguments are being read, innermost first. */
  inside: readonly string[];
  /** True in an operand that only its type is asked of, as that of `sizeof`: it calls and assigns nothing. */
  unevaluated: boolean;
}

/** The text as the grammar saw it, without annotations, one blank between words. */
export const shownText = (reader: Reader, span: Span): string =>
  reader.view.text.slice(span.start, span.end).trim().replace(/\s+/g, " ");

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The node's span without a semicolon that only the grammar saw. */
export function ownSpan(reader: Reader, { start, end }: Span): Span {
  return { start, end: reader.view.semicolons.has(end - 1) ? end - 1 : end };
}

/** The span with the annotations that stand directly before it. */
export function withAnnotations(reader: Reader, { start, end }: Span): Span {
  const { annotations } = reader.view;
  let first = start;
  for (let i = lastBefore(annotations, start); i >= 0; i--) {
    const { span } = annotations[i]!;
    if (/\S/.test(reader.text.slice(span.end, first))) break;
    first = span.start;
  }
  return { start: first, end };
}

function lastBefore(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True when an argument list cannot be trusted to be what its author wrote: something in it is unreadable, or a hidden directive. */
export const isBroken = ({ errors, view }: Reader, { start, end }: Span): boolean =>
  view.text[end - 1] !== ")" ||
  errors.some((e) => e.start < end && e.end >= start) ||
  view.flattened.some((f) => (start < f.start && f.start < end) || (start < f.end && f.end < end));

/** Runs a part of the reading with other surroundings. */
export function within<T>(
  reader: Reader,
  change: Partial<Pick<Reader, "within" | "members" | "inside" | "unevaluated">>,
  part: () => T,
): T {
  const { within, members, inside, unevaluated } = reader;
  Object.assign(reader, change);
  const result = part();
  Object.assign(reader, { within, members, inside, unevaluated });
  return result;
}

import type { Source, Span } from "../text/source.ts";

/** An INF or INX file as sections of entries, every piece with its place. Equal section names stay separate here. */
export interface InfFile extends Source {
  readonly kind: "inf";
  readonly sections: readonly Section[];
  readonly comments: readonly Span[];
  /** What the language itself forbids: unclosed quotes, headers without a bracket, text before the first section. */
  readonly problems: readonly InfProblem[];
  /** Set when this is another kind of file that shares the extension; rules then leave it alone. */
  readonly foreign?: "edk2" | "inform" | "inference" | "autorun" | "other";
}

export interface InfProblem {
  readonly kind:
    | "unterminated-quote"
    | "continuation-swallows-entry"
    | "comment-in-token"
    | "header-unclosed"
    | "header-too-long"
    | "header-form"
    | "text-before-section";
  readonly span: Span;
}

export interface Section {
  /** The text between the brackets, as written. */
  readonly name: string;
  readonly nameSpan: Span;
  /** From `[` to `]`. */
  readonly header: Span;
  /** From the header to the next header or the end of the file. */
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Absent when the line has no key; a line of one value and no `=` has that value as key as well. */
  readonly key?: Field;
  readonly values: readonly Field[];
  /** True when the line has an `=` that ends a key. */
  readonly assigned: boolean;
  /** From the first character of key or value to the last, over continuation lines, without comments. */
  readonly span: Span;
  /** The physical lines with their line endings: what a fix that deletes the entry takes away. */
  readonly lines: Span;
}

/** A key or one value. */
export interface Field {
  /** Quotes removed, continuation lines joined, outer blanks trimmed; tokens not yet substituted. */
  readonly text: string;
  /** Its place without outer blanks, quotes included; empty span for an empty value. */
  readonly span: Span;
  /** Offset in the file of each character of `text`, when it differs from a plain run from `span.start`. */
  readonly offsets?: readonly number[];
}

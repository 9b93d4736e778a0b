/** What the editor says about layout; the names are those of the protocol's formatting options. */
export interface FormatOptions {
  /** Blanks at the start of a line, and between columns, are spaces; else tabs may stay and indent. */
  readonly insertSpaces: boolean;
  /** Columns from one tab stop to the next. */
  readonly tabSize: number;
  /** Blanks at the ends of lines go unless this is false. */
  readonly trimTrailingWhitespace?: boolean;
  /** The last line gets a line ending. */
  readonly insertFinalNewline?: boolean;
  /** Empty lines at the end of the file go. */
  readonly trimFinalNewlines?: boolean;
}

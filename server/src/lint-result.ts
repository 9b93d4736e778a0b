import type { Report } from "./rules/run.ts";
import { type LineIndex, lineIndex } from "./text/lines.ts";
import type { Source } from "./text/source.ts";

/** What one run of the linter saw: the same list for every output format. */
export interface LintResult {
  /** URI of the folder that file names are printed relative to. */
  readonly root: string;
  readonly files: readonly LintedFile[];
  /** Files that could not be read, rules that failed: one sentence each. */
  readonly notices: readonly string[];
  /** True when something that was asked for could not be done: a path that cannot be read, a file that cannot be written. */
  readonly broken: boolean;
  /** Text of a file that a finding or a fix points at. */
  textOf(uri: string): string | undefined;
}

export interface LintedFile {
  readonly source: Source;
  readonly reports: readonly Report[];
}

/** Finds places in the files of a run; each text is read for its lines once. */
export function linesOf(result: LintResult): (uri: string) => LineIndex {
  const indexes = new Map<string, LineIndex>();
  return (uri) => {
    const index = indexes.get(uri) ?? lineIndex(result.textOf(uri) ?? "");
    indexes.set(uri, index);
    return index;
  };
}

/** The file's path below the root with `/`, or its whole URI when it lies elsewhere. Not percent-decoded. */
export const relativeUri = (uri: string, root: string): string =>
  uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : uri;

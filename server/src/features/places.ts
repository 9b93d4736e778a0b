import type { Location as LspLocation, Range } from "vscode-languageserver";
import { type LineIndex, lineIndex } from "../text/lines.ts";
import type { Location } from "../text/source.ts";

/** Texts of the files an answer speaks of, at the moment of the answer. */
export interface Texts {
  /** Undefined when the file cannot be read any more. */
  textOf(uri: string): string | undefined;
  /** The version of a document the editor holds; undefined for a file on disk. */
  versionOf(uri: string): number | undefined;
}

/** Turns places of the core into places of the protocol. Counts the lines of each file once; made anew for each answer. */
export interface Places extends Texts {
  range(location: Location): Range;
  location(location: Location): LspLocation;
}

export function placesIn(texts: Texts): Places {
  const indexes = new Map<string, LineIndex>();
  const indexOf = (uri: string): LineIndex => {
    const index = indexes.get(uri) ?? lineIndex(texts.textOf(uri) ?? "");
    indexes.set(uri, index);
    return index;
  };
  const range = ({ uri, span }: Location): Range => {
    const index = indexOf(uri);
    return { start: index.positionAt(span.start), end: index.positionAt(span.end) };
  };
  return {
    textOf: (uri) => texts.textOf(uri),
    versionOf: (uri) => texts.versionOf(uri),
    range,
    location: (location) => ({ uri: location.uri, range: range(location) }),
  };
}

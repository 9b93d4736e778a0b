import type { SelectionRange } from "vscode-languageserver";
import { type Places, placesIn } from "../../features/places.ts";
import { selectionsAt } from "../../features/selection-ranges.ts";
import type { Span } from "../../text/source.ts";
import { answer } from "../answer.ts";
import { cursorOf } from "./cursor.ts";
import type { LanguageFeature } from "./feature.ts";

/** Expand and shrink selection. */
export const selectionRange: LanguageFeature = {
  capabilities: { selectionRangeProvider: true },
  register(session) {
    session.connection.onSelectionRanges(({ textDocument, positions }) =>
      answer<SelectionRange[] | null>(session, null, () => {
        const places = placesIn(session.workspace);
        const cursors = positions.map((position) => cursorOf(session, { textDocument, position }));
        const chains = cursors.flatMap((cursor) =>
          cursor ? [toChain(selectionsAt(cursor.inf, cursor.offset), textDocument.uri, places)] : [],
        );
        return chains.length === positions.length ? chains : null;
      }),
    );
  },
};

function toChain(spans: readonly Span[], uri: string, places: Places): SelectionRange {
  const ranges = spans.map((span): SelectionRange => ({ range: places.range({ uri, span }) }));
  return ranges.reduceRight((parent, { range }) => ({ range, parent }));
}

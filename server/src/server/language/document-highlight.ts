import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import { occurrencesOf } from "../../features/navigation/occurrences.ts";
import { thingAt } from "../../features/navigation/thing.ts";
import { placesIn } from "../../features/places.ts";
import { answer } from "../answer.ts";
import { cursorOf } from "./cursor.ts";
import type { LanguageFeature } from "./feature.ts";

/** Marks all places that spell the name under the cursor; those that bring it into being as writing. */
export const documentHighlight: LanguageFeature = {
  capabilities: { documentHighlightProvider: true },
  register(session) {
    session.connection.onDocumentHighlight((params) =>
      answer<DocumentHighlight[] | null>(session, null, () => {
        const cursor = cursorOf(session, params);
        const thing = cursor && thingAt(cursor.inf, cursor.offset);
        if (!cursor || !thing) return null;
        const places = placesIn(session.workspace);
        return occurrencesOf(cursor.inf, thing.space, thing.name).map(({ span, role }) => ({
          range: places.range({ uri: cursor.inf.uri, span }),
          kind: role === "declares" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    );
  },
};

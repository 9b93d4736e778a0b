import type { Location } from "vscode-languageserver";
import { occurrencesOf } from "../../features/navigation/occurrences.ts";
import { thingAt } from "../../features/navigation/thing.ts";
import { placesIn } from "../../features/places.ts";
import { answer } from "../answer.ts";
import { cursorOf } from "./cursor.ts";
import type { LanguageFeature } from "./feature.ts";

/** Find all references, in the document itself. */
export const references: LanguageFeature = {
  capabilities: { referencesProvider: true },
  register(session) {
    session.connection.onReferences((params) =>
      answer<Location[] | null>(session, null, () => {
        const cursor = cursorOf(session, params);
        const thing = cursor && thingAt(cursor.inf, cursor.offset);
        if (!cursor || !thing) return null;
        const { inf } = cursor;
        const places = placesIn(session.workspace);
        return occurrencesOf(inf, thing.space, thing.name)
          .filter(({ role }) => params.context.includeDeclaration || role !== "declares")
          .map(({ span }) => places.location({ uri: inf.uri, span }));
      }),
    );
  },
};

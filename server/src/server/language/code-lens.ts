import type { CodeLens } from "vscode-languageserver";
import { codeLenses, type Lens } from "../../features/code-lens.ts";
import { type Places, placesIn } from "../../features/places.ts";
import { answer } from "../answer.ts";
import type { Session } from "../session.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** References and Windows versions, shown above section headers. */
export const codeLens: LanguageFeature = {
  capabilities: { codeLensProvider: {} },
  register(session) {
    const { connection, workspace, configured } = session;
    connection.onCodeLens(({ textDocument: { uri } }) =>
      answer(session, [], async () => {
        await configured;
        const inf = session.editorSettings.codeLens ? infDocument(session, uri) : undefined;
        if (!inf) return [];
        const places = placesIn(workspace);
        return codeLenses(inf).map((lens) => toCodeLens(lens, uri, places, session));
      }),
    );
  },
};

/** A lens does something only where the editor has the command; elsewhere it is words. */
function toCodeLens({ section, title, references }: Lens, uri: string, places: Places, { client }: Session): CodeLens {
  const range = places.range({ uri, span: section.header });
  if (!references || !client.showsReferences) return { range, command: { title, command: "" } };
  const locations = references.map((span) => places.location({ uri, span }));
  return { range, command: { title, command: "umdf.showReferences", arguments: [uri, range.start, locations] } };
}

import { InlayHintKind } from "vscode-languageserver";
import { inlayHints as hintsIn } from "../../features/inlay-hints.ts";
import { placesIn } from "../../features/places.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** Directories, flags and Windows releases, shown behind the values that mean them. */
export const inlayHints: LanguageFeature = {
  capabilities: { inlayHintProvider: true },
  register(session) {
    const { connection, documents, workspace, configured } = session;
    connection.languages.inlayHint.on(({ textDocument: { uri }, range: { start, end } }) =>
      answer(session, [], async () => {
        await configured;
        const inf = infDocument(session, uri);
        if (!inf) return [];
        const document = documents.get(uri)!;
        const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
        const places = placesIn(workspace);
        return hintsIn(inf, span, session.editorSettings.inlayHints).map(({ at, text }) => ({
          position: places.range({ uri, span: { start: at, end: at } }).start,
          label: text,
          kind: InlayHintKind.Type,
          paddingLeft: true,
        }));
      }),
    );
  },
};

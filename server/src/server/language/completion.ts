import { completionList } from "../../features/completion/items.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** Completion in INF documents. A space asks for nothing: it is typed everywhere. */
export const completion: LanguageFeature = {
  capabilities: { completionProvider: { triggerCharacters: ["[", "%", "$", "=", ",", "\\"] } },
  register(session) {
    const { connection, documents, client } = session;
    connection.onCompletion(({ textDocument: { uri }, position, context }) =>
      answer(session, null, () => {
        const inf = infDocument(session, uri);
        const document = documents.get(uri);
        if (!inf || !document) return null;
        const range = ({ start, end }: { readonly start: number; readonly end: number }) => ({
          start: document.positionAt(start),
          end: document.positionAt(end),
        });
        return completionList(inf, document.offsetAt(position), context?.triggerCharacter, range, client.completion);
      }),
    );
  },
};

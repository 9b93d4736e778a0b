import { signatureHelp as signatureHelpAt } from "../../features/signature-help.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** The arguments of the line that is written, in INF documents. */
export const signatureHelp: LanguageFeature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: ["=", ","] } },
  register(session) {
    const { connection, documents, client } = session;
    connection.onSignatureHelp(({ textDocument: { uri }, position }) =>
      answer(session, null, () => {
        const inf = infDocument(session, uri);
        const document = documents.get(uri);
        return inf && document ? signatureHelpAt(inf, document.offsetAt(position), client.signatures) : undefined;
      }),
    );
  },
};

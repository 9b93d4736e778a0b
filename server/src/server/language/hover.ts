import { MarkupKind } from "vscode-languageserver";
import { asMarkdown, asPlainText, hoverAt } from "../../features/hover.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** What a name or value means, shown when it is pointed at. */
export const hover: LanguageFeature = {
  capabilities: { hoverProvider: true },
  register(session) {
    const { connection, client, documents } = session;
    connection.onHover(({ textDocument: { uri }, position }) =>
      answer(session, null, () => {
        const inf = infDocument(session, uri);
        const document = documents.get(uri);
        const found = inf && document && hoverAt(inf, document.offsetAt(position));
        if (!found) return null;
        const { start, end } = found.span;
        const contents = client.markdownHover
          ? { kind: MarkupKind.Markdown, value: asMarkdown(found.blocks) }
          : { kind: MarkupKind.PlainText, value: asPlainText(found.blocks) };
        return { contents, range: { start: document.positionAt(start), end: document.positionAt(end) } };
      }),
    );
  },
};

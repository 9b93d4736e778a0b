import { type SemanticTokens, SemanticTokensBuilder } from "vscode-languageserver";
import { tokenModifiers, semanticTokens as tokensIn, tokenTypes } from "../../features/semantic-tokens.ts";
import type { InfFile } from "../../inf/model.ts";
import { lineIndex } from "../../text/lines.ts";
import type { Span } from "../../text/source.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** Colours that need to know what a name stands for. */
export const semanticTokens: LanguageFeature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
  },
  register(session) {
    const { connection, documents } = session;
    const { semanticTokens: requests } = connection.languages;
    requests.on(({ textDocument: { uri } }) => answer(session, { data: [] }, () => encode(infDocument(session, uri))));
    requests.onRange(({ textDocument: { uri }, range: { start, end } }) =>
      answer(session, { data: [] }, () => {
        const document = documents.get(uri);
        const span = document && { start: document.offsetAt(start), end: document.offsetAt(end) };
        return encode(infDocument(session, uri), span);
      }),
    );
  },
};

function encode(inf: InfFile | undefined, range?: Span): SemanticTokens {
  if (!inf) return { data: [] };
  const builder = new SemanticTokensBuilder();
  const lines = lineIndex(inf.text);
  for (const { span, type, modifier } of tokensIn(inf, range)) {
    const { line, character } = lines.positionAt(span.start);
    const modifiers = modifier ? 1 << tokenModifiers.indexOf(modifier) : 0;
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), modifiers);
  }
  return builder.build();
}

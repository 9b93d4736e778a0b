import type { FormattingOptions, Range, TextEdit } from "vscode-languageserver";
import { placesIn } from "../../features/places.ts";
import { formatInf } from "../../inf/format.ts";
import { answer } from "../answer.ts";
import type { Session } from "../session.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** Lays out INF documents, whole or the selected lines. */
export const formatting: LanguageFeature = {
  capabilities: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  register(session) {
    const { connection } = session;
    connection.onDocumentFormatting(({ textDocument: { uri }, options }) =>
      answer(session, [], () => edits(session, uri, options)),
    );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range, options }) =>
      answer(session, [], () => edits(session, uri, options, range)),
    );
  },
};

function edits(session: Session, uri: string, options: FormattingOptions, range?: Range): TextEdit[] {
  const inf = infDocument(session, uri);
  const document = session.documents.get(uri);
  if (!inf || !document) return [];
  const span = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  // Nothing forbids an editor to send a tab size of 0.
  const tabSize = Math.min(Math.max(Math.trunc(options.tabSize) || 4, 1), 16);
  const places = placesIn(session.workspace);
  return formatInf(inf, { ...options, tabSize }, span).map((edit) => ({
    range: places.range(edit),
    newText: edit.text,
  }));
}

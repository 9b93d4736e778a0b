import type { DocumentSymbol } from "vscode-languageserver";
import { type OutlineItem, outlineOf } from "../../features/outline/outline.ts";
import { type Places, placesIn } from "../../features/places.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** The outline, which breadcrumbs and sticky scroll show as well. */
export const documentSymbol: LanguageFeature = {
  capabilities: { documentSymbolProvider: true },
  register(session) {
    session.connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      answer<DocumentSymbol[] | null>(session, null, () => {
        const inf = infDocument(session, uri);
        const places = placesIn(session.workspace);
        return inf ? outlineOf(inf).map((item) => toSymbol(item, uri, places)) : null;
      }),
    );
  },
};

function toSymbol(
  { name, detail, kind, span, nameSpan, children }: OutlineItem,
  uri: string,
  places: Places,
): DocumentSymbol {
  return {
    name,
    kind,
    range: places.range({ uri, span }),
    selectionRange: places.range({ uri, span: nameSpan }),
    ...(detail !== "" && { detail }),
    ...(children.length > 0 && { children: children.map((child) => toSymbol(child, uri, places)) }),
  };
}

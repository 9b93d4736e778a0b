import type { TextDocumentPositionParams } from "vscode-languageserver";
import type { InfFile } from "../../inf/model.ts";
import type { Session } from "../session.ts";
import { infDocument } from "./feature.ts";

/** The INF document and the offset (in UTF-16 units) that a request speaks of. */
export interface Cursor {
  readonly inf: InfFile;
  readonly offset: number;
}

/** Undefined for documents that are no INF. */
export function cursorOf(session: Session, { textDocument, position }: TextDocumentPositionParams): Cursor | undefined {
  const inf = infDocument(session, textDocument.uri);
  return inf && { inf, offset: session.documents.get(textDocument.uri)!.offsetAt(position) };
}

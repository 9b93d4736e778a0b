import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { type Edit, editsByFile, orderEdits } from "../text/source.ts";
import type { ClientAbilities } from "./client-abilities.ts";
import type { Places } from "./places.ts";

/** What the user reads in the preview before the edits are made. */
export interface Preview {
  readonly label: string;
  readonly description: string;
}

/**
 * Edits of one or several files for the editor. Each document carries the version the edits were computed for, so that an
 * editor that has gone on refuses them. With a preview, an editor that can show one asks the user first.
 */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  places: Places,
  client: ClientAbilities,
  preview?: Preview,
): WorkspaceEdit {
  const asText = (edit: Edit): TextEdit => ({ range: places.range(edit), newText: edit.text });
  const files = [...editsByFile(edits)].map(([uri, list]) => [uri, orderEdits(list) ?? list] as const);
  if (!client.documentChanges)
    return { changes: Object.fromEntries(files.map(([uri, list]) => [uri, list.map(asText)])) };
  const annotation = preview && client.changeAnnotations ? "preview" : undefined;
  const annotated = (edit: Edit): TextEdit | AnnotatedTextEdit =>
    annotation ? { ...asText(edit), annotationId: annotation } : asText(edit);
  const documentChanges: TextDocumentEdit[] = files.map(([uri, list]) => ({
    textDocument: { uri, version: places.versionOf(uri) ?? null },
    edits: list.map(annotated),
  }));
  return {
    documentChanges,
    ...(annotation && preview && { changeAnnotations: { [annotation]: { ...preview, needsConfirmation: true } } }),
  };
}

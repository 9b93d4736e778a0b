import { LSPErrorCodes, type PrepareRenameResult, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { placesIn } from "../../features/places.ts";
import { type Refusal, rename as renameIn, renamingAt } from "../../features/rename/rename.ts";
import { toWorkspaceEdit } from "../../features/workspace-edit.ts";
import { answer } from "../answer.ts";
import { cursorOf } from "./cursor.ts";
import type { LanguageFeature } from "./feature.ts";

/** Rename, in the document itself. What is refused is an error whose message the editor shows. */
export const rename: LanguageFeature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register(session) {
    const { connection, client, workspace } = session;
    connection.onPrepareRename((params) =>
      answer<PrepareRenameResult | null>(session, null, () => {
        const cursor = cursorOf(session, params);
        if (!cursor) return null;
        const { span, name } = accepted(renamingAt(cursor.inf, cursor.offset));
        return { range: placesIn(workspace).range({ uri: cursor.inf.uri, span }), placeholder: name };
      }),
    );
    connection.onRenameRequest((params) =>
      answer<WorkspaceEdit | null>(session, null, () => {
        const cursor = cursorOf(session, params);
        if (!cursor) return null;
        const edits = accepted(renameIn(cursor.inf, cursor.offset, params.newName));
        return toWorkspaceEdit(edits, placesIn(workspace), client);
      }),
    );
  },
};

function accepted<T extends object>(result: T | Refusal): T {
  if ("refusal" in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refusal);
  return result;
}

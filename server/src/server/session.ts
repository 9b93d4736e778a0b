import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientAbilities } from "../features/client-abilities.ts";
import type { EditorSettings } from "../features/editor-settings.ts";
import type { Workspace } from "../workspace.ts";
import type { Quiet } from "./quiet.ts";

/** One editor and the workspace it has open, from `initialize` to `exit`. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  /** URIs of the folders that were open at the start. */
  readonly folders: readonly string[];
  readonly quiet: Quiet;
  /** As they are now; `configure` alone changes them. */
  editorSettings: EditorSettings;
  /** Settles when the user's settings are known; never rejects. */
  readonly configured: Promise<void>;
  /** Writes a failure to the editor's log, each once. Nothing that fails ends the server. */
  tell(failure: unknown): void;
}

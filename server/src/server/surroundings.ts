import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  WatchKind,
} from "vscode-languageserver";
import type { ClientAbilities } from "../features/client-abilities.ts";
import { readEditorSettings } from "../features/editor-settings.ts";
import { wantedFiles } from "../host.ts";
import { fileKind } from "../package/file-kind.ts";
import { readSettings } from "../rules/settings.ts";
import type { FileChange, Workspace } from "../workspace.ts";
import type { Session } from "./session.ts";

/** Asks the editor to tell us what happens outside of the open documents, as far as it can. */
export async function watchSurroundings(connection: Connection, client: ClientAbilities): Promise<void> {
  if (client.configurationEvents)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "umdf" });
  if (client.watchesFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      // A folder that vanishes is told by its own name alone.
      watchers: [
        { globPattern: wantedFiles, kind: WatchKind.Create | WatchKind.Change },
        { globPattern: "**", kind: WatchKind.Delete },
      ],
    });
}

/** Keeps settings, folders and files of the workspace as they are outside; calls `changed` when any of them changed. */
export function followSurroundings(session: Session, changed: () => void): void {
  const { connection, workspace, tell } = session;
  connection.onDidChangeConfiguration(({ settings }) => {
    configure(session, settings?.umdf).then(changed).catch(tell);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const relevant = fileChanges(changes, workspace);
    const written = changes.filter(({ uri }) => fileKind(uri) === "inf" && workspace.versionOf(uri) !== undefined);
    if (relevant.length === 0 && written.length === 0) return;
    for (const { uri } of written) workspace.saved(uri);
    workspace.filesChanged(relevant);
    changed();
  });
  let open = new Set(session.folders);
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
    open = new Set([...[...open].filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => folderUri(uri))]);
    workspace.setFolders([...open]);
    changed();
  });
}

/** Reads the user's settings anew; `given` is what came with the notification, for editors that cannot be asked. */
export async function configure(session: Session, given: unknown): Promise<void> {
  const { connection, client, workspace, editorSettings } = session;
  const settings = client.configuration ? await connection.workspace.getConfiguration("umdf") : given;
  workspace.configure(readSettings(settings));
  session.editorSettings = readEditorSettings(settings);
  if (JSON.stringify(session.editorSettings) !== JSON.stringify(editorSettings)) showAgain(session);
}

/** Makes the editor ask again for what it shows between the lines. */
function showAgain({ connection, client, tell }: Session): void {
  if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(tell);
  if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(tell);
}

/** Folders the editor has open when it starts the server. */
export function foldersAtStart({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(folderUri);
}

/** The core's URIs of folders have no final slash. */
const folderUri = (uri: string): string => uri.replace(/\/$/, "");

const changeTypes: Record<FileChangeType, FileChange["type"]> = {
  [FileChangeType.Created]: "created",
  [FileChangeType.Changed]: "changed",
  [FileChangeType.Deleted]: "deleted",
};

/** Changes on the disk, without those of documents the editor holds: their text counts, not the file. */
const fileChanges = (events: readonly FileEvent[], workspace: Workspace): FileChange[] =>
  events
    .filter(({ uri, type }) => type !== FileChangeType.Changed || workspace.versionOf(uri) === undefined)
    .map(({ uri, type }) => ({ uri, type: changeTypes[type] }));

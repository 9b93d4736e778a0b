import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../package.json";
import { loadCParser } from "./c/parse.ts";
import { codeActionKinds } from "./features/actions.ts";
import { type ClientAbilities, clientAbilities } from "./features/client-abilities.ts";
import { summarizeDriver } from "./features/driver-package.ts";
import { defaultEditorSettings } from "./features/editor-settings.ts";
import { foreignFile } from "./features/foreign-file.ts";
import { later } from "./host.ts";
import { fileKind, isUnnamed } from "./package/file-kind.ts";
import { answer } from "./server/answer.ts";
import { type Files, hostFiles, readInitializationOptions } from "./server/client-host.ts";
import { codeActions } from "./server/code-actions.ts";
import { announced, registerForInfs } from "./server/language/announce.ts";
import { languageFeatures } from "./server/language/index.ts";
import { tellOnce } from "./server/log.ts";
import { pullDiagnostics } from "./server/pull.ts";
import { pushDiagnostics } from "./server/push.ts";
import { quietAfter } from "./server/quiet.ts";
import type { Session } from "./server/session.ts";
import { configure, foldersAtStart, followSurroundings, watchSurroundings } from "./server/surroundings.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** What the machine the server runs on offers. */
export interface Machine {
  /** Absent in a browser. */
  readonly disk?: Files;
  /** See `Host.grammar`; `dist` is the folder the editor announced. */
  grammar(name: string, dist?: string): Promise<Uint8Array>;
}

/** Serves one editor until it ends the connection. The connection decides how the process ends. */
export function startServer(connection: Connection, machine: Machine): void {
  let started = false;
  connection.onInitialize(async (params) => {
    if (started) throw new ResponseError(ErrorCodes.InvalidRequest, "The server is initialized already.");
    started = true;
    const session = await openSession(connection, machine, params);
    answerRequests(session);
    followEditor(session);
    return capabilities(session.client);
  });
  connection.onRequest((method) => {
    if (!started) throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized yet.");
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
  });
  connection.listen();
}

/** Milliseconds without a change before a document is looked at again. */
const pause = 150;

async function openSession(connection: Connection, machine: Machine, params: InitializeParams): Promise<Session> {
  const options = readInitializationOptions(params.initializationOptions);
  const client = clientAbilities(params);
  const { tell, note } = tellOnce(connection.console);
  const grammar = (name: string): Promise<Uint8Array> => machine.grammar(name, options.dist);
  const ask = (method: string, asked: object): Promise<unknown> => connection.sendRequest(method, asked);
  const workspace = createWorkspace({
    host: { ...hostFiles(machine.disk, options, ask), grammar, later },
    parseC: await loadCParser(grammar),
    log: note,
  });
  const folders = foldersAtStart(params);
  const configured = new Promise<void>((resolve) => {
    connection.onInitialized(async () => {
      workspace.setFolders(folders);
      const registered = registerForInfs(connection, client).catch(tell);
      await configure(session, options.settings).catch(tell);
      resolve();
      await registered;
      await watchSurroundings(connection, client).catch(tell);
    });
  });
  const documents = new TextDocuments(TextDocument);
  const quiet = quietAfter(pause, later);
  const editorSettings = defaultEditorSettings;
  const session = { connection, client, documents, workspace, folders, quiet, editorSettings, configured, tell };
  return session;
}

function capabilities(client: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: "umdf-lint", version },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...announced(client),
      codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: "umdf", interFileDependencies: true, workspaceDiagnostics: false },
      }),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

function answerRequests(session: Session): void {
  const { connection, workspace, client } = session;
  connection.onCodeAction((params, token) => answer(session, [], () => codeActions(params, session, token)));
  if (client.pullsDiagnostics)
    connection.languages.diagnostics.on((params, token) =>
      answer(session, { kind: "full", items: [] }, () => pullDiagnostics(params, session, token)),
    );
  connection.onRequest("umdf/driverPackage", ({ uri }: { uri: string }) =>
    answer(session, null, async () => summarizeDriver(await workspace.packagesOf(uri))),
  );
  connection.onRequest("umdf/foreignFile", ({ uri }: { uri: string }) =>
    answer(session, null, () => foreignFile(workspace.infOf(uri))),
  );
  for (const feature of languageFeatures) feature.register(session);
}

/** Keeps the workspace as the editor shows it, and sends diagnostics to an editor that does not ask for them. */
function followEditor(session: Session): void {
  const { connection, client, documents, workspace, quiet, tell } = session;
  const push = client.pullsDiagnostics ? undefined : pushDiagnostics(session);
  const everythingChanged = (): void => {
    if (push) push.allChanged();
    else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(tell);
  };
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (workspace.versionOf(uri) !== undefined) quiet.touch(uri);
    const newText = workspace.textOf(uri) !== document.getText();
    takeText(document, workspace);
    if (newText) push?.changed(uri);
    else push?.opened(uri);
  });
  documents.onDidSave(({ document: { uri } }) => {
    workspace.saved(uri);
    if (push) push.changed(uri);
    else if (fileKind(uri) === "inf") everythingChanged();
  });
  documents.onDidClose(({ document: { uri } }) => {
    workspace.close(uri);
    push?.closed(uri);
  });
  documents.listen(connection);
  followSurroundings(session, everythingChanged);
}

/** A text with a NUL is none: the workspace goes on with what it can read from the disk. Without a name the language must tell. */
function takeText(document: TextDocument, workspace: Workspace): void {
  const { uri, version, languageId } = document;
  const text = document.getText();
  const isOther = isUnnamed(uri) && languageId !== "windows-inf";
  if (isOther || text.includes("\0")) workspace.close(uri);
  else workspace.set({ uri, version, text });
}

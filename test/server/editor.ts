import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

// A process is started and drivers are read: room for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

/** The server as it is delivered; `npm run build` makes it. */
const server = join(process.cwd(), "dist", "server.cjs");

/** A language client as thin as can be: what the server sends is kept, nothing is done unasked. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** What the server pushed, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Error and warning messages of the server's log. */
  readonly log: readonly string[];
  initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the whole text. */
  replace(uri: string, version: number, text: string): Promise<void>;
  /** The next or a past push for a document that fulfils the condition. */
  pushed(uri: string, condition?: (push: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Shuts the server down in the orderly way; resolves with its exit code. */
  quit(): Promise<number>;
}

/** Starts the server in a process of its own and ends it after the test. */
export function startEditor(transport: "stdio" | "ipc" = "stdio"): Editor {
  if (!existsSync(server)) throw new Error("Run `npm run build` first: dist/server.cjs is missing.");
  const child = transport === "ipc" ? fork(server, ["--node-ipc"]) : spawn(process.execPath, [server, "--stdio"]);
  const connection =
    transport === "ipc"
      ? createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
      : createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  const log: string[] = [];
  const pushes = collectPushes(connection);
  connection.onNotification("window/logMessage", ({ type, message }: { type: number; message: string }) => {
    if (type <= 2) log.push(message);
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  return {
    connection,
    process: child,
    published: pushes.all,
    log,
    pushed: pushes.matching,
    ...documentMessages(connection),
    async initialize(params = {}) {
      const result = await connection.sendRequest<InitializeResult>("initialize", {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
        ...params,
      });
      await connection.sendNotification("initialized", {});
      return result;
    },
    async quit() {
      await connection.sendRequest("shutdown");
      return exitCode(child, () => connection.sendNotification("exit"));
    },
  };
}

/** Resolves with the exit code once `leave` has made the process go. */
export async function exitCode(child: ChildProcess, leave: () => unknown): Promise<number> {
  const gone = once(child, "exit");
  await leave();
  const [code] = await gone;
  return code;
}

const documentMessages = (connection: MessageConnection): Pick<Editor, "open" | "replace"> => ({
  open: (uri, text, languageId = "c") =>
    connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
  replace: (uri, version, text) =>
    connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    }),
});

function collectPushes(connection: MessageConnection) {
  const all: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (push: PublishDiagnosticsParams) => {
    all.push(push);
    for (const look of waiting) look();
  });
  const matching: Editor["pushed"] = (uri, condition = () => true) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = all.findLast((push) => push.uri === uri && condition(push));
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { all, matching };
}

export const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => String(code));

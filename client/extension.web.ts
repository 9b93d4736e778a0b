import { type ExtensionContext, Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { start } from "./common.ts";

let client: LanguageClient | undefined;

/** Starts the language server as a worker in the browser. */
export async function activate(context: ExtensionContext): Promise<void> {
  const startWorker = workersOf(Uri.joinPath(context.extensionUri, "dist", "server.web.js").toString(true));
  client = await start(context, (options) => new LanguageClient("umdf", "UMDF", startWorker, options));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

/**
 * Makes a new worker for every start of the server and ends the one before. The client is given the ends of the channel,
 * because the editor's own kind of `Worker` is none in its eyes.
 */
function workersOf(script: string): () => Promise<MessageTransports> {
  let worker: Worker | undefined;
  return async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}

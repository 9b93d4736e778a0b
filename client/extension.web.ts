import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "./common.ts";

let client: LanguageClient | undefined;

/** Starts the language server as a worker in the browser. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.web.js").toString(true);
  client = await start(
    context,
    (options) => new LanguageClient("umdf", "UMDF", async () => new Worker(script), options),
  );
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

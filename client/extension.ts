import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "./common.ts";

let client: LanguageClient | undefined;

/** Starts the language server as a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const server = { module, transport: TransportKind.ipc };
  client = await start(
    context,
    (options) => new LanguageClient("umdf", "UMDF", { run: server, debug: server }, options),
  );
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

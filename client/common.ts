import { commands, type Disposable, type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { documentSelector } from "./documents.ts";
import { answerFileRequests } from "./files.ts";
import { showReferences } from "./references.ts";
import { saveAsUtf16 } from "./save-as.ts";
import { showDriverPackage } from "./status.ts";

/** What the two extension mains have in common: everything but how the server is started. Resolves when the server answers. */
export async function start<Client extends BaseLanguageClient>(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => Client,
): Promise<Client> {
  const selector = documentSelector();
  const client = createClient({
    documentSelector: selector,
    diagnosticPullOptions: { onChange: true },
    initializationOptions: {
      readsFiles: true,
      showsReferences: true,
      savesUtf16: true,
      dist: Uri.joinPath(context.extensionUri, "dist").toString(true),
    },
  });
  context.subscriptions.push(
    ...answerFileRequests(client),
    ...showDriverPackage(client, selector, context),
    ...registerCommands(client),
  );
  await client.start();
  return client;
}

const registerCommands = (client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand("umdf.restart", async () => {
    if (client.isRunning()) await client.stop();
    await client.start();
  }),
  showReferences(client),
  saveAsUtf16(),
  commands.registerCommand("umdf.showLog", () => client.outputChannel.show()),
];

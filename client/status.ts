import { type Disposable, type ExtensionContext, type LanguageStatusItem, languages, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DocumentFilter } from "./documents.ts";
import { offerOtherLanguage } from "./foreign.ts";

/** Answer of `umdf/driverPackage`: the driver a file belongs to, null for a file that belongs to none. */
type DriverPackage = { readonly name: string; readonly kind: string; readonly framework?: string } | null;

/** Says next to the language name which driver the active file belongs to, or why it is left alone. */
export function showDriverPackage(
  client: BaseLanguageClient,
  selector: DocumentFilter[],
  context: ExtensionContext,
): Disposable[] {
  const item = languages.createLanguageStatusItem("umdf.driverPackage", selector);
  item.name = "UMDF driver";
  item.text = "UMDF";
  item.command = { command: "umdf.showLog", title: "Show Log" };
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!client.isRunning() || !document || languages.match(selector, document) === 0) return;
    const uri = document.uri.toString();
    const [driver, foreign] = await Promise.all([
      ask<DriverPackage>(client, "umdf/driverPackage", uri),
      ask<string>(client, "umdf/foreignFile", uri),
    ]);
    if (document !== window.activeTextEditor?.document) return;
    if (foreign) showForeign(item, foreign);
    else showDriver(item, driver);
    if (foreign) await offerOtherLanguage(document, foreign, context);
  };
  return [
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidSaveTextDocument(update),
    client.onDidChangeState(update),
  ];
}

function showDriver(item: LanguageStatusItem, driver: DriverPackage): void {
  item.text = driver?.name ?? "Not part of a UMDF driver";
  item.detail = driver?.framework ? `UMDF ${driver.framework}` : (driver?.kind ?? "");
  item.command = { command: "umdf.showLog", title: "Show Log" };
}

function showForeign(item: LanguageStatusItem, kind: string): void {
  item.text = "Not checked";
  item.detail = `This is ${kind}`;
  item.command = { command: "workbench.action.editor.changeLanguageMode", title: "Change Language" };
}

const ask = <Answer>(client: BaseLanguageClient, method: string, uri: string): Promise<Answer | null> =>
  client.sendRequest<Answer | null>(method, { uri }).catch(() => null);

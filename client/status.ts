import { type Disposable, languages, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DocumentFilter } from "./documents.ts";

/** Answer of `umdf/driverPackage`: the driver a file belongs to, null for a file that belongs to none. */
type DriverPackage = { readonly name: string; readonly kind: string; readonly framework?: string } | null;

/** Says next to the language name which driver the active file belongs to. */
export function showDriverPackage(client: BaseLanguageClient, selector: DocumentFilter[]): Disposable[] {
  const item = languages.createLanguageStatusItem("umdf.driverPackage", selector);
  item.name = "UMDF driver";
  item.text = "UMDF";
  item.command = { command: "umdf.showLog", title: "Show Log" };
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!client.isRunning() || !document || languages.match(selector, document) === 0) return;
    const driver = await driverPackageOf(document.uri, client);
    if (document !== window.activeTextEditor?.document) return;
    item.text = driver?.name ?? "Not part of a UMDF driver";
    item.detail = driver?.framework ? `UMDF ${driver.framework}` : (driver?.kind ?? "");
  };
  return [
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidSaveTextDocument(update),
    client.onDidChangeState(update),
  ];
}

const driverPackageOf = (uri: Uri, client: BaseLanguageClient): Promise<DriverPackage> =>
  client.sendRequest<DriverPackage>("umdf/driverPackage", { uri: uri.toString() }).catch(() => null);

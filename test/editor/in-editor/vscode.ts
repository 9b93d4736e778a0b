import * as vscode from "vscode";

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension("umdf-lint.umdf-lint");
  if (found === undefined) throw new Error("The extension umdf-lint.umdf-lint is not in this editor.");
  return found;
}

/** Opens a file of the workspace folder in an editor tab. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("No folder is open.");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The extension's diagnostics of a document, as soon as they fulfil the condition. */
export function diagnostics(
  document: vscode.TextDocument,
  condition: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const current = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "umdf");
  return new Promise((resolve) => {
    const check = (): void => {
      const found = current();
      if (!condition(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(check);
    check();
  });
}

/** The id of the rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The quick fixes the editor offers for a diagnostic. */
export async function quickFixes(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, diagnostic.range, kind);
}

/** Does what choosing a quick fix from the light bulb's menu does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined && !(await vscode.workspace.applyEdit(action.edit))) {
    throw new Error(`The editor refused the edit of "${action.title}".`);
  }
  const { command } = action;
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

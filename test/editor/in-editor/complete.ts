import { it } from "mocha";
import * as vscode from "vscode";
import { open } from "./vscode.ts";

/** One mocha test: on a new line behind a text of an INX file the editor lists completions, and none that stand there already. */
export function completes(file: string, behind: string, offered: string, present: string): void {
  it(`completes ${offered} in ${file}`, async () => {
    const document = await open(file);
    const original = document.getText();
    const at = original.indexOf(behind) + behind.length;
    const newline = document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
    await edit(document, new vscode.Range(document.positionAt(at), document.positionAt(at)), newline);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      document.positionAt(at + newline.length),
    );
    // Snippets, which the editor adds, have other kinds.
    const directives = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Property);
    const labels = directives.map(({ label }) => (typeof label === "string" ? label : label.label));
    const end = document.positionAt(at + newline.length);
    await edit(document, new vscode.Range(document.positionAt(at), end), "");
    if (document.getText() !== original) throw new Error(`${file} is not as it was.`);
    if (!labels.includes(offered) || labels.includes(present))
      throw new Error(`The editor lists: ${labels.join(", ")}`);
  });
}

async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(change))) throw new Error("The editor refused the edit.");
}

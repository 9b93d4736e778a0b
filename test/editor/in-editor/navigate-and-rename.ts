import { it } from "mocha";
import * as vscode from "vscode";
import { open } from "./vscode.ts";

/** Mocha tests: the definition of a section name is its header, and a new name for it reaches every place. */
export function navigateAndRename(file: string, section: string): void {
  it(`goes to the definition of ${section} in ${file}`, async () => {
    const document = await open(file);
    const { uri } = document;
    const position = document.positionAt(document.getText().lastIndexOf(`= ${section}`) + 2);
    const found: readonly vscode.Location[] = await vscode.commands.executeCommand(
      "vscode.executeDefinitionProvider",
      uri,
      position,
    );
    const headers = found.map(({ range }) => document.lineAt(range.start.line).text);
    if (headers.join() !== `[${section}]`) throw new Error(`The definition is ${headers.join() || "missing"}.`);
  });

  it(`renames ${section} in ${file}`, async () => {
    const document = await open(file);
    const text = document.getText();
    const position = document.positionAt(text.indexOf(`[${section}]`) + 1);
    const newName = "Renamed_Section";
    const edit: vscode.WorkspaceEdit = await vscode.commands.executeCommand(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      position,
      newName,
    );
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error("The editor refused the edit.");
    if (document.getText() !== text.replaceAll(section, newName))
      throw new Error(`The rename made this of ${file}:\n${document.getText()}`);
    await vscode.commands.executeCommand("undo");
    if (document.getText() !== text) throw new Error(`One undo does not take the rename back in ${file}.`);
  });
}

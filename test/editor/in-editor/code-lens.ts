import { it } from "mocha";
import * as vscode from "vscode";
import { open } from "./vscode.ts";

/** One mocha test: the line above a section counts its references, and a click on it shows them. */
export function countsReferences(file: string, header: string, title: string): void {
  it(`counts the references of ${header} in ${file}`, async () => {
    const document = await open(file);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
    );
    const above = lenses.filter(({ range }) => document.getText(range) === header);
    const command = above.map((lens) => lens.command).find((each) => each?.title === title);
    if (!command)
      throw new Error(`The editor shows: ${above.map((lens) => lens.command?.title).join(", ") || "nothing"}`);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  });
}

import { it } from "mocha";
import * as vscode from "vscode";
import { open } from "./vscode.ts";

/** One mocha test: an INX file can be formatted, and C sources keep whatever formatter they have. */
export function formatsInfsAlone(source: string, inx: string): void {
  it("formats INF files and no C sources", async () => {
    const inf = await open(inx);
    const at = inf.positionAt(inf.getText().indexOf("\n"));
    const change = new vscode.WorkspaceEdit();
    change.insert(inf.uri, at, "   ");
    await vscode.workspace.applyEdit(change);
    const edits = await format(inf);
    if (!edits?.some(({ range, newText }) => newText === "" && range.start.isEqual(at)))
      throw new Error(`The edits are ${JSON.stringify(edits)}.`);
    await vscode.commands.executeCommand("undo");
    const others = await format(await open(source));
    if (others !== undefined) throw new Error("The extension formats C.");
  });
}

const format = ({ uri }: vscode.TextDocument): Thenable<vscode.TextEdit[] | undefined> =>
  vscode.commands.executeCommand("vscode.executeFormatDocumentProvider", uri, { tabSize: 4, insertSpaces: true });

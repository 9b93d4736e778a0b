import { it } from "mocha";
import * as vscode from "vscode";
import { apply, diagnostics, open, quickFixes, ruleOf } from "./vscode.ts";

const text =
  '[Version]\r\nSignature = "$Windows NT$"\r\nPnpLockdown = 1\r\nClass = %Name%\r\n[Strings]\r\nName = "Prüfgerät"\r\n';

/** One mocha test: the fix for an INF in UTF-8 writes it in UTF-16 LE, and the editor goes on with the same text. */
export function savesUtf16(): void {
  it("writes an INF in UTF-16 LE", async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const file = vscode.Uri.joinPath(folder, "Umlaut.inf");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const document = await open("Umlaut.inf");
    const isOurs = (diagnostic: vscode.Diagnostic): boolean => ruleOf(diagnostic) === "inf-encoding";
    const reported = await diagnostics(document, (all) => all.some(isOurs));
    const fix = (await quickFixes(document, reported.find(isOurs)!)).find(({ command }) => command !== undefined);
    if (!fix) throw new Error("There is no fix.");
    await apply(fix);
    await diagnostics(document, (all) => !all.some(isOurs));
    const [first, second, third, fourth] = await vscode.workspace.fs.readFile(file);
    if ([first, second, third, fourth].join() !== "255,254,91,0") throw new Error("The file is not in UTF-16 LE.");
    if (document.getText() !== text) throw new Error(`The editor shows:\n${document.getText()}`);
    await vscode.workspace.fs.delete(file);
  });
}

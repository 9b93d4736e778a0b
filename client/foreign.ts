import { commands, type ExtensionContext, type TextDocument, window } from "vscode";

const asked = "umdf.foreignFiles.asked";

/** Offers once, and never again in this workspace, to open a file that is none of ours in its own language. */
export async function offerOtherLanguage(
  document: TextDocument,
  kind: string,
  context: ExtensionContext,
): Promise<void> {
  if (document.languageId !== "windows-inf" || context.workspaceState.get(asked)) return;
  await context.workspaceState.update(asked, true);
  const change = "Change Language";
  const message = `This is ${kind}. UMDF leaves it alone. Its extension can be given to another language.`;
  if ((await window.showInformationMessage(message, change)) !== change) return;
  await window.showTextDocument(document);
  await commands.executeCommand("workbench.action.editor.changeLanguageMode");
}

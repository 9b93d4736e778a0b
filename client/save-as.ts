import { commands, type Disposable, Uri, workspace } from "vscode";

/** The command of the fix for INFs in an encoding that Windows does not read. The editor sees the byte order mark when it reads the file again. */
export const saveAsUtf16 = (): Disposable =>
  commands.registerCommand("umdf.saveAsUtf16", async (uri: string) => {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    if (document.isDirty && !(await document.save())) return;
    await workspace.fs.writeFile(document.uri, littleEndian(`\uFEFF${document.getText()}`));
  });

function littleEndian(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}

import { expect, test } from "vitest";
import type { Range, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Editor, startEditor } from "./editor.ts";

const uri = "file:///driver/driver.inx";
const text = '[Version]\r\nSignature =   "$Windows NT$"\r\nClass= System\r\n\tPnpLockdown =1  \r\n[Strings]\r\n';
const options = { insertSpaces: true, tabSize: 4 };

async function openInEditor(document: string): Promise<Editor> {
  const editor = startEditor();
  const { capabilities } = await editor.initialize();
  expect(capabilities).toMatchObject({ documentFormattingProvider: true, documentRangeFormattingProvider: true });
  await editor.open(uri, document, "windows-inf");
  return editor;
}

const ask = (editor: Editor, method: string, more: object = {}): Promise<TextEdit[]> =>
  editor.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, options, ...more });

const apply = (edits: TextEdit[]): string => TextDocument.applyEdits(TextDocument.create(uri, "", 0, text), edits);

test("a document is laid out with small edits", async () => {
  const edits = await ask(await openInEditor(text), "formatting");
  expect(apply(edits)).toBe(
    '[Version]\r\nSignature = "$Windows NT$"\r\nClass = System\r\nPnpLockdown = 1\r\n\r\n[Strings]\r\n',
  );
  expect(edits.length).toBeGreaterThan(3);
  for (const { newText } of edits) expect(newText.trim()).toBe("");
});

test("selected lines are laid out", async () => {
  const range: Range = { start: { line: 2, character: 3 }, end: { line: 3, character: 0 } };
  const edits = await ask(await openInEditor(text), "rangeFormatting", { range });
  expect(apply(edits)).toBe(text.replace("Class= System", "Class = System"));
});

test("other documents, strange tab sizes and unknown files get an answer", async () => {
  const editor = await openInEditor("[Defines]\n  INF_VERSION = 1\n");
  expect(await ask(editor, "formatting")).toEqual([]);
  expect(await ask(editor, "formatting", { textDocument: { uri: "file:///nowhere.inf" } })).toEqual([]);
  await editor.replace(uri, 2, text);
  const strange = await ask(editor, "formatting", { options: { insertSpaces: true, tabSize: 0 } });
  expect(apply(strange)).toContain("\r\nPnpLockdown = 1\r\n");
});

import { expect, test } from "vitest";
import type { CodeAction, Range, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codesOf, type Editor, startEditor } from "./editor.ts";
import { copySample, type Sample } from "./sample.ts";

const documentChanges = { workspace: { workspaceEdit: { documentChanges: true } } };

/** The code actions at the first finding of a rule, in a document that is opened for it. */
async function actionsAt(rule: string, uri: string, text: string, editor: Editor): Promise<CodeAction[]> {
  await editor.open(uri, text);
  const { diagnostics } = await editor.pushed(uri, (push) => codesOf(push.diagnostics).includes(rule));
  const { range } = diagnostics.find(({ code }) => code === rule)!;
  return requestActions(uri, range, editor);
}

const requestActions = (uri: string, range: Range, editor: Editor, only?: string[]): Promise<CodeAction[]> =>
  editor.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });

const wholeFile: Range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

function apply(text: string, edits: TextDocumentEdit["edits"]): string {
  return TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits as never);
}

async function openDriver(capabilities: object = documentChanges): Promise<[Sample, Editor]> {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri, capabilities });
  return [driver!, editor];
}

test("a quick fix carries its diagnostic and the version it is made for, and cures the finding", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("PressurePad.inx");
  const text = driver.textOf("PressurePad.inx");
  const actions = await actionsAt("umdf-file-object-policy-value", uri, text, editor);
  const [fix] = actions.filter(({ kind }) => kind === "quickfix");
  expect(codesOf(fix!.diagnostics!)).toEqual(["umdf-file-object-policy-value"]);
  const [change] = fix!.edit!.documentChanges as TextDocumentEdit[];
  expect(change!.textDocument).toEqual({ uri, version: 1 });
  const fixed = apply(text, change!.edits);
  expect(fixed).toContain("AllowNullAndUnknownFileObjects");
  await editor.replace(uri, 2, fixed);
  const { diagnostics } = await editor.pushed(uri, ({ version }) => version === 2);
  expect(codesOf(diagnostics)).not.toContain("umdf-file-object-policy-value");
});

test("a fix may edit another file, open or not", async () => {
  const [driver, editor] = await openDriver();
  const inx = driver.uriOf("PressurePad.inx");
  const rule = "kernel-client-policy-missing";
  const closed = await actionsAt(rule, driver.uriOf("Queue.c"), driver.textOf("Queue.c"), editor);
  const fixOf = (actions: CodeAction[]) => actions.find(({ title }) => title.includes("UmdfKernelModeClientPolicy"))!;
  const [onDisk] = fixOf(closed).edit!.documentChanges as TextDocumentEdit[];
  expect(onDisk!.textDocument).toEqual({ uri: inx, version: null });
  const shifted = `; a comment\n${driver.textOf("PressurePad.inx")}`;
  await editor.open(inx, shifted, "windows-inf");
  const { diagnostics } = await editor.pushed(driver.uriOf("Queue.c"));
  const { range } = diagnostics.find(({ code }) => code === rule)!;
  const open = await requestActions(driver.uriOf("Queue.c"), range, editor);
  const [inEditor] = fixOf(open).edit!.documentChanges as TextDocumentEdit[];
  expect(inEditor!.textDocument).toEqual({ uri: inx, version: 1 });
  const fixed = apply(shifted, inEditor!.edits);
  expect(fixed).toBe(`; a comment\n${apply(driver.textOf("PressurePad.inx"), onDisk!.edits)}`);
  await editor.replace(inx, 2, fixed);
  const cured = await editor.pushed(driver.uriOf("Queue.c"), (push) => !codesOf(push.diagnostics).includes(rule));
  expect(cured.version).toBe(1);
});

test("an action disables the rule for the line", async () => {
  const [driver, editor] = await openDriver({});
  const uri = driver.uriOf("Driver.c");
  const text = driver.textOf("Driver.c");
  const actions = await actionsAt("ui-dialog-call", uri, text, editor);
  const disable = actions.find(({ title }) => title === "Disable ui-dialog-call for this line")!;
  expect(disable.isPreferred).toBeUndefined();
  await editor.replace(uri, 2, apply(text, disable.edit!.changes![uri]!));
  const { diagnostics } = await editor.pushed(uri, ({ version }) => version === 2);
  expect(codesOf(diagnostics)).not.toContain("ui-dialog-call");
});

test("fix all applies the safe fixes of the file, and only when source actions are wanted", async () => {
  const [driver, editor] = await openDriver({});
  const uri = driver.uriOf("Report.c");
  const comment = "// umdf-disable-next-line ui-dialog-call\n";
  const text = `${comment}int a;\n${comment}int b;\n`;
  await editor.open(uri, text);
  await editor.pushed(uri);
  const [all, ...rest] = await requestActions(uri, wholeFile, editor, ["source.fixAll"]);
  expect(rest).toEqual([]);
  expect(all).toMatchObject({ kind: "source.fixAll.umdf" });
  expect(apply(text, all!.edit!.changes![uri]!)).toBe("int a;\nint b;\n");
  const quick = await requestActions(uri, wholeFile, editor, ["quickfix"]);
  expect(new Set(quick.map(({ kind }) => kind))).toEqual(new Set(["quickfix"]));
  expect(quick.some(({ isPreferred }) => isPreferred)).toBe(true);
  expect(await requestActions(uri, wholeFile, editor, ["source.organizeImports"])).toEqual([]);
});

test("there are no actions where there are no findings", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("Driver.c");
  await editor.open(uri, driver.textOf("Driver.c"));
  const start = { line: 0, character: 0 };
  expect(await requestActions(uri, { start, end: start }, editor, ["quickfix"])).toEqual([]);
});

test("a section that keeps kernel-mode drivers away can be opened to them where nothing is wrong", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("PressurePad.inx");
  const text = driver.textOf("PressurePad.inx");
  const titles = async (line: number): Promise<string[]> => {
    const at = { start: { line, character: 0 }, end: { line, character: 0 } };
    return (await requestActions(uri, at, editor, ["refactor"])).map(({ title }) => title);
  };
  const lineOf = (words: string): number => text.split("\n").findIndex((line) => line.includes(words));
  await editor.open(uri, text);
  await editor.pushed(uri);
  expect(await titles(lineOf("UmdfServiceOrder"))).toEqual(["Allow kernel-mode clients"]);
  expect(await titles(lineOf("[Version]"))).toEqual([]);
  const [action] = await requestActions(
    uri,
    {
      start: { line: lineOf("UmdfServiceOrder"), character: 0 },
      end: { line: lineOf("UmdfServiceOrder"), character: 0 },
    },
    editor,
    ["refactor.rewrite"],
  );
  const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
  const opened = apply(text, change!.edits);
  expect(opened).toContain("UmdfKernelModeClientPolicy = AllowKernelModeClients");
  await editor.replace(uri, 2, opened);
  await editor.pushed(uri, ({ version }) => version === 2);
  expect(await titles(lineOf("UmdfServiceOrder"))).toEqual([]);
});

import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codesOf, type Editor, startEditor } from "./editor.ts";
import { copySample, type Sample } from "./sample.ts";

async function openDriver(): Promise<[Sample, Editor]> {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  return [driver!, editor];
}

/** The server still does its work. */
async function expectAlive(driver: Sample, editor: Editor): Promise<void> {
  const uri = driver.uriOf("Driver.c");
  await editor.open(uri, driver.textOf("Driver.c"));
  const { diagnostics } = await editor.pushed(uri, ({ version }) => version === 1);
  expect(codesOf(diagnostics)).toContain("ui-dialog-call");
  expect(await editor.quit()).toBe(0);
}

test("columns count UTF-16 code units", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("Driver.c");
  const text = driver.textOf("Driver.c").replace("MessageBoxW", "/* 😀 𝔘 é 漢 */ $&");
  await editor.open(uri, text);
  const { diagnostics } = await editor.pushed(uri);
  const { range } = diagnostics.find(({ code }) => code === "ui-dialog-call")!;
  const document = TextDocument.create(uri, "c", 1, text);
  expect(range.start).toEqual(document.positionAt(text.indexOf("MessageBoxW")));
  expect(document.getText(range)).toBe("MessageBoxW");
});

test("requests about documents that are not open get empty answers", async () => {
  const [driver, editor] = await openDriver();
  const start = { line: 0, character: 0 };
  for (const uri of [driver.uriOf("Driver.c"), driver.uriOf("Missing.c"), "untitled:Untitled-1", "no uri at all"]) {
    const context = { diagnostics: [] };
    const params = { textDocument: { uri }, range: { start, end: start }, context };
    expect(await editor.connection.sendRequest("textDocument/codeAction", params)).toEqual([]);
  }
  const other = { uri: "file:///nowhere/else.c" };
  expect(await editor.connection.sendRequest("umdf/driverPackage", other)).toBeNull();
  await editor.replace(driver.uriOf("Driver.c"), 2, "int a;");
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: other });
  await expectAlive(driver, editor);
});

test("a document that is no text has no findings", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("Report.c");
  await editor.open(uri, `${driver.textOf("Report.c")}\0\u0001\0`);
  expect((await editor.pushed(uri)).diagnostics).toEqual([]);
  await editor.replace(uri, 2, driver.textOf("Report.c"));
  const { diagnostics } = await editor.pushed(uri, ({ version }) => version === 2);
  expect(codesOf(diagnostics)).toContain("ui-call");
  await editor.replace(uri, 3, "\0");
  expect((await editor.pushed(uri, ({ version }) => version === 3)).diagnostics).toEqual([]);
  await expectAlive(driver, editor);
});

test("files may vanish at any time", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("Queue.c");
  const text = driver.textOf("Queue.c");
  await editor.open(uri, text);
  await editor.pushed(uri, ({ diagnostics }) => codesOf(diagnostics).includes("kernel-client-policy-missing"));
  rmSync(driver.path, { recursive: true });
  await editor.replace(uri, 2, `\n${text}`);
  await editor.pushed(uri, ({ version }) => version === 2);
  const changes = [{ uri: driver.uri, type: 3 }];
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  await editor.pushed(uri, ({ diagnostics }) => !codesOf(diagnostics).includes("kernel-client-policy-missing"));
  expect(await editor.quit()).toBe(0);
});

test("malformed notifications do no harm", async () => {
  const [driver, editor] = await openDriver();
  const malformed: [method: string, params: object | null][] = [
    ["textDocument/didOpen", {}],
    ["textDocument/didOpen", { textDocument: { uri: 5, text: null } }],
    ["textDocument/didChange", { textDocument: { uri: "file:///a.c" } }],
    ["textDocument/didClose", null],
    ["workspace/didChangeWatchedFiles", { changes: "all" }],
    ["workspace/didChangeWorkspaceFolders", {}],
    ["workspace/didChangeConfiguration", null],
    ["umdf/unknown", [1, 2]],
  ];
  for (const [method, params] of malformed) await editor.connection.sendNotification(method, params);
  await expectAlive(driver, editor);
});

test("malformed requests are answered, and do no harm", async () => {
  const [driver, editor] = await openDriver();
  const malformed: [method: string, params: object | null][] = [
    ["textDocument/codeAction", {}],
    ["textDocument/codeAction", { textDocument: null, range: "first line", context: 1 }],
    ["umdf/driverPackage", null],
    ["umdf/foreignFile", null],
    ["workspace/executeCommand", {}],
  ];
  const answers = malformed.map(([method, params]) => editor.connection.sendRequest(method, params));
  for (const answer of await Promise.allSettled(answers))
    expect(answer.status === "rejected" ? answer.reason.code : answer.value).toBeOneOf([
      null,
      [],
      -32601,
      -32602,
      -32603,
    ]);
  await expectAlive(driver, editor);
});

test("positions outside of the text are taken as its ends", async () => {
  const [driver, editor] = await openDriver();
  const uri = driver.uriOf("Driver.c");
  await editor.open(uri, driver.textOf("Driver.c"));
  await editor.pushed(uri);
  await editor.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 9000, character: 9 }, end: { line: 9001, character: 0 } }, text: "\nint last;\n" },
    ],
  });
  const { diagnostics } = await editor.pushed(uri, ({ version }) => version === 2);
  expect(codesOf(diagnostics)).toContain("ui-dialog-call");
});

test("a failure is logged once", async () => {
  const [, editor] = await openDriver();
  const params = { textDocument: null, range: null, context: null };
  for (let i = 0; i < 3; i++) await editor.connection.sendRequest("textDocument/codeAction", params).catch(() => null);
  await editor.quit();
  expect(editor.log).toHaveLength(1);
});

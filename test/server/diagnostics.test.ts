import { expect, test } from "vitest";
import type { DocumentDiagnosticReport } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codesOf, startEditor } from "./editor.ts";
import { copySample } from "./sample.ts";

const pulls = { textDocument: { diagnostic: {} } };

test("diagnostics are pushed on opening and after a change", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  const { capabilities } = await editor.initialize({ rootUri: root.uri });
  expect(capabilities.diagnosticProvider).toBeUndefined();
  const uri = driver!.uriOf("Driver.c");
  const text = driver!.textOf("Driver.c");
  await editor.open(uri, text);
  const opened = await editor.pushed(uri);
  const [diagnostic] = opened.diagnostics;
  const document = TextDocument.create(uri, "c", 1, text);
  expect(opened.version).toBe(1);
  expect(diagnostic).toMatchObject({
    code: "ui-dialog-call",
    codeDescription: { href: "https://github.com/umdf-lint/umdf-lint/blob/main/docs/rules/ui-dialog-call.md" },
    source: "umdf",
    range: { start: document.positionAt(text.indexOf("MessageBoxW")) },
  });
  expect(document.getText(diagnostic!.range)).toBe("MessageBoxW");
  await editor.replace(uri, 2, text.replace(/.*MessageBoxW.*\n/, ""));
  const changed = await editor.pushed(uri, ({ version }) => version === 2);
  expect(codesOf(changed.diagnostics)).not.toContain("ui-dialog-call");
});

test("changes may come as ranges", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  const uri = driver!.uriOf("Driver.c");
  await editor.open(uri, driver!.textOf("Driver.c"));
  const { diagnostics } = await editor.pushed(uri);
  const { range } = diagnostics.find(({ code }) => code === "ui-dialog-call")!;
  await editor.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" },
      { range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, text: "" },
    ],
  });
  const changed = await editor.pushed(uri, ({ version }) => version === 2);
  const moved = changed.diagnostics.find(({ code }) => code === "ui-dialog-call")!;
  expect(moved.range).toEqual({
    start: { line: range.start.line + 1, character: range.start.character },
    end: { line: range.end.line + 1, character: range.end.character },
  });
});

test("after a burst of changes the diagnostics are those of the last version, and none are of a mixture", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  const uri = driver!.uriOf("Driver.c");
  const text = driver!.textOf("Driver.c");
  const line = text.slice(0, text.indexOf("MessageBoxW")).split("\n").length - 1;
  await editor.open(uri, text);
  for (let version = 2; version <= 60; version++) await editor.replace(uri, version, "\n".repeat(version) + text);
  await editor.pushed(uri, ({ version }) => version === 60);
  const pushes = editor.published.filter((push) => push.uri === uri);
  for (const { version = 0, diagnostics } of pushes) {
    const added = version === 1 ? 0 : version;
    expect(diagnostics.find(({ code }) => code === "ui-dialog-call")?.range.start.line).toBe(line + added);
  }
  const versions = pushes.map(({ version }) => version!);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
});

test("a change in one file of a package is seen in its other open files, and in no other package", async () => {
  const [root, one, other] = copySample("one", "other");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  const isBad = ({ diagnostics }: { diagnostics: { code?: unknown }[] }): boolean =>
    diagnostics.some(({ code }) => code === "kernel-client-policy-missing");
  for (const driver of [other!, one!]) {
    await editor.open(driver.uriOf("Queue.c"), driver.textOf("Queue.c"));
    await editor.pushed(driver.uriOf("Queue.c"), isBad);
  }
  const inx = one!.uriOf("PressurePad.inx");
  await editor.open(inx, one!.textOf("PressurePad.inx"), "windows-inf");
  await editor.pushed(inx);
  const before = editor.published.filter(({ uri }) => uri === other!.uriOf("Queue.c")).length;
  const policy = "UmdfKernelModeClientPolicy = AllowKernelModeClients\n";
  await editor.replace(inx, 2, one!.textOf("PressurePad.inx").replace("UmdfFileObjectPolicy", `${policy}$&`));
  await editor.pushed(one!.uriOf("Queue.c"), (push) => !isBad(push));
  expect(editor.published.filter(({ uri }) => uri === other!.uriOf("Queue.c"))).toHaveLength(before);
});

test("an editor that pulls diagnostics gets none unasked, and equal ones only once", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  const { capabilities } = await editor.initialize({ rootUri: root.uri, capabilities: pulls });
  expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: false });
  const uri = driver!.uriOf("Driver.c");
  const text = driver!.textOf("Driver.c");
  await editor.open(uri, text);
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    editor.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  const first = await pull();
  if (first.kind !== "full") throw new Error("The first answer must be full.");
  expect(codesOf(first.items)).toContain("ui-dialog-call");
  expect(await pull(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  await editor.replace(uri, 2, `\n${text}`);
  expect(await pull(first.resultId)).toMatchObject({ kind: "full" });
  await editor.replace(uri, 3, text);
  expect(await pull()).toEqual(first);
  expect(editor.published).toEqual([]);
});

test("a pull that the editor cancels ends as cancelled", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri, capabilities: pulls });
  const uri = driver!.uriOf("Driver.c");
  await editor.open(uri, driver!.textOf("Driver.c"));
  await editor.replace(uri, 2, driver!.textOf("Driver.c"));
  const { CancellationTokenSource } = await import("vscode-languageserver/node");
  const source = new CancellationTokenSource();
  const answer = editor.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
});

test("related places and tags go to editors that show them", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  const publishDiagnostics = { relatedInformation: true, tagSupport: { valueSet: [1 as const, 2 as const] } };
  await editor.initialize({ rootUri: root.uri, capabilities: { textDocument: { publishDiagnostics } } });
  await editor.open(driver!.uriOf("Queue.c"), driver!.textOf("Queue.c"));
  const { diagnostics } = await editor.pushed(driver!.uriOf("Queue.c"));
  const missing = diagnostics.find(({ code }) => code === "kernel-client-policy-missing");
  const [place] = missing?.relatedInformation ?? [];
  const inx = TextDocument.create("", "", 0, driver!.textOf("PressurePad.inx"));
  expect(place?.location.uri).toBe(driver!.uriOf("PressurePad.inx"));
  expect(inx.getText(place!.location.range)).toBe("[PressurePad_Device.NT.Wdf]");
});

test("a closed document has no diagnostics any more", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  const uri = driver!.uriOf("Driver.c");
  await editor.open(uri, driver!.textOf("Driver.c"));
  await editor.pushed(uri, ({ diagnostics }) => diagnostics.length > 0);
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  expect((await editor.pushed(uri, ({ diagnostics }) => diagnostics.length === 0)).version).toBeUndefined();
});

test("a file of another system that shares the extension is left alone", async () => {
  const [root] = copySample();
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  const uri = root.uriOf("Package.inf");
  await editor.open(uri, "[Defines]\n  INF_VERSION = 0x00010005\n  BASE_NAME = Shell\n", "windows-inf");
  expect((await editor.pushed(uri)).diagnostics).toEqual([]);
});

test("a document without a name is an INF when its language says so", async () => {
  const [, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize();
  const inx = driver!.textOf("PressurePad.inx");
  await editor.open("untitled:Untitled-1", inx, "windows-inf");
  await editor.open("untitled:Untitled-2", inx, "c");
  expect(codesOf((await editor.pushed("untitled:Untitled-1")).diagnostics)).toContain("umdf-file-object-policy-value");
  expect((await editor.pushed("untitled:Untitled-2")).diagnostics).toEqual([]);
});

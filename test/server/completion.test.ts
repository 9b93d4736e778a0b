import { expect, test } from "vitest";
import type { ClientCapabilities, CompletionContext, CompletionItem, CompletionList } from "vscode-languageserver";
import { type Editor, startEditor } from "./editor.ts";

const uri = "file:///driver/pad.inx";

/** An editor that shows everything, and one that says nothing of itself. */
const modern: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        tagSupport: { valueSet: [1] },
        labelDetailsSupport: true,
      },
    },
  },
};

/** Opens a text that has the cursor at `|` and asks for what may stand there. */
async function complete(
  capabilities: ClientCapabilities,
  marked: string,
  context?: CompletionContext,
): Promise<readonly CompletionItem[]> {
  const editor = startEditor();
  await editor.initialize({ capabilities });
  return (await ask(editor, uri, marked, context))?.items ?? [];
}

async function ask(
  editor: Editor,
  document: string,
  marked: string,
  context?: CompletionContext,
): Promise<CompletionList | null> {
  await editor.open(document, marked.replace("|", ""), "windows-inf");
  const before = marked.slice(0, marked.indexOf("|")).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  return editor.connection.sendRequest("textDocument/completion", {
    textDocument: { uri: document },
    position,
    context,
  });
}

const item = (items: readonly CompletionItem[], label: string): CompletionItem => {
  const found = items.find((one) => one.label === label);
  if (!found) throw new Error(`Offered are: ${items.map((one) => one.label).join(", ")}.`);
  return found;
};

const wdf = `[Pad_Device.NT.Wdf]
UmdfService = Pad, Pad_Install
UmdfSer|
`;

test("the server announces what it completes, and quiet triggers", async () => {
  const { capabilities } = await startEditor().initialize();
  expect(capabilities.completionProvider).toEqual({ triggerCharacters: ["[", "%", "$", "=", ",", "\\"] });
});

test("a directive comes with its arguments to fill in, its documentation and its place", async () => {
  const items = await complete(modern, wdf);
  expect(item(items, "UmdfServiceOrder")).toEqual({
    label: "UmdfServiceOrder",
    kind: 10,
    labelDetails: { description: "required" },
    documentation: { kind: "markdown", value: expect.stringMatching(/^\*\*UmdfServiceOrder\*\*: /) },
    sortText: expect.stringMatching(/^\d{4}$/),
    insertTextFormat: 2,
    textEdit: {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the snippet syntax
      newText: "UmdfServiceOrder = ${1:Pad}",
    },
  });
});

test("an editor without snippets and Markdown gets plain text", async () => {
  const items = await complete({}, wdf);
  expect(item(items, "UmdfServiceOrder")).toEqual({
    label: "UmdfServiceOrder",
    kind: 10,
    detail: "required",
    documentation: expect.stringMatching(/^UmdfServiceOrder: /),
    sortText: expect.any(String),
    textEdit: {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
      newText: "UmdfServiceOrder = ",
    },
  });
});

test("deprecated directives are struck out where the editor can do that", async () => {
  const marked = "[Version]\n|\n";
  expect(item(await complete(modern, marked), "LayoutFile").tags).toEqual([1]);
  const plain = item(await complete({}, marked), "LayoutFile");
  expect([plain.tags, plain.detail]).toEqual([undefined, "deprecated"]);
});

test("a setup class changes ClassGuid as well", async () => {
  const items = await complete(modern, '[Version]\nSignature = "$WINDOWS NT$"\nClass = |\nProvider = %Vendor%\n');
  const start = { line: 3, character: 0 };
  expect(item(items, "HIDClass").additionalTextEdits).toEqual([
    { range: { start, end: start }, newText: "ClassGuid = {745a17a0-74d3-11d0-b6fe-00a0c90f57da}\n" },
  ]);
});

test("a header is replaced with its bracket", async () => {
  const items = await complete(modern, "[Ver|]\n");
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  expect(item(items, "Version")).toMatchObject({
    filterText: "[Version]",
    textEdit: { range, newText: "[Version]" },
  });
});

test.each([
  ["[", "[Version]\nClass = [|\n"],
  ["=", '[Version]\nProvider = "a =|\n'],
  ["%", "[Version]\nProvider = %Vendor%|\n[Strings]\nVendor = x\n"],
  [",", '[Version]\nProvider = "Vendor,|\n'],
  ["=", "; Version =|\n"],
])("typing %s where it begins nothing shows nothing", async (triggerCharacter, marked) => {
  expect(await complete(modern, marked, { triggerKind: 2, triggerCharacter })).toEqual([]);
});

test("typing an equals sign shows the words of a directive, behind a blank", async () => {
  const items = await complete(modern, "[Dev.NT.Wdf]\nUmdfFsContextUsePolicy =|\n", {
    triggerKind: 2,
    triggerCharacter: "=",
  });
  expect(items.map(({ label }) => label)).toEqual(["CanUseFsContext2", "CannotUseFsContexts", "CanUseFsContext"]);
  expect(items[0]!.textEdit!.newText).toBe(" CanUseFsContext2");
});

test("other documents get no answer", async () => {
  const editor = startEditor();
  await editor.initialize({ capabilities: modern });
  expect(await ask(editor, "file:///driver/driver.c", "[|")).toBeNull();
  expect(await ask(editor, "file:///driver/module.inf", "[Defines]\n  INF_VERSION = 1\n[|")).toBeNull();
});

test("the answer is for the text as it was typed last", async () => {
  const editor = startEditor();
  await editor.initialize({ capabilities: modern });
  await editor.open(uri, "[Version]\n", "windows-inf");
  await editor.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "PnpLockdown = " },
    ],
  });
  const list = await editor.connection.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position: { line: 1, character: 14 },
  });
  expect(list.items.map(({ label }) => label)).toEqual(["1", "0"]);
});

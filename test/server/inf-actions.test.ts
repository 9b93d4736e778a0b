import { expect, test } from "vitest";
import type { CodeAction, CodeActionContext, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Editor, startEditor } from "./editor.ts";
import { copySample, type Sample } from "./sample.ts";

const text = `[Version]
Signature = "$Windows NT$"
Class = HIDClass

[Manufacturer]
%Vendor% = Devices, NTamd64.10.0...17763

[Devices.NTamd64.10.0...17763]
%Device% = Dev, ROOT\\Dev

[Dev.NT]

[Dev.NT.Services]
AddService = WUDFRd, 0x000001fa, Reflector_Service

[Reflector_Service]
ServiceType   = 1
StartType     = 3
ErrorControl  = 1
ServiceBinary = %12%\\WUDFRd.sys

[Strings]
Vendor = "Contoso"
Device = "Device"
`.replaceAll("\n", "\r\n");

const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };

async function openInf(): Promise<{ editor: Editor; uri: string; sample: Sample }> {
  const [root, sample] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri, capabilities: { workspace: { workspaceEdit } } });
  const uri = sample!.uriOf("new.inf");
  await editor.open(uri, text, "windows-inf");
  await editor.pushed(uri);
  return { editor, uri, sample: sample! };
}

/** Actions on the header of a section. */
async function actionsAt(header: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
  const { editor, uri } = await openInf();
  const line = text.slice(0, text.indexOf(header)).split("\r\n").length - 1;
  const place = { line, character: 2 };
  return editor.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: [], ...context },
  });
}

function apply({ edit }: CodeAction): string {
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  return TextDocument.applyEdits(TextDocument.create("", "", 0, text), change!.edits as never);
}

test("an INF is organized when somebody asks for it", async () => {
  const [action, ...rest] = await actionsAt("[Version]", { only: ["source.organizeInf"] });
  expect(rest).toEqual([]);
  expect(action).toMatchObject({ kind: "source.organizeInf.umdf", title: "Organize INF: add what InfVerif /h needs" });
  const after = apply(action!);
  for (const line of ["ClassGuid = {", "Provider = %Vendor%", "PnpLockdown = 1"])
    expect(after).toContain(`\r\n${line}`);
});

test("nothing is organized while the cursor moves", async () => {
  const actions = await actionsAt("[Version]", { triggerKind: 2 });
  expect(actions.filter(({ kind }) => kind?.startsWith("source"))).toEqual([]);
});

test("a change of many places is a refactoring with a preview", async () => {
  const actions = await actionsAt("[Dev.NT]", { only: ["refactor"] });
  const split = actions.filter(({ title }) => title.startsWith("Split by Windows build"));
  expect(split).toHaveLength(1);
  const [annotation] = Object.values(split[0]!.edit!.changeAnnotations!);
  expect(annotation).toMatchObject({ needsConfirmation: true });
  expect(apply(split[0]!)).toContain("[Dev_Win11.NT.Services]\r\nInclude");
});

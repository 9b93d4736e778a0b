import { expect, test } from "vitest";
import type { CodeLens, DocumentLink, Hover, InlayHint, SemanticTokens } from "vscode-languageserver";
import { type Editor, startEditor } from "./editor.ts";
import { copySample } from "./sample.ts";

const uri = "file:///driver/sensor.inf";
const text = `[Version]
Class = Sensor
Provider = %Provider%

[DestinationDirs]
DefaultDestDir = 13

[Manufacturer]
%Provider% = Models, NTamd64.10.0...16299

[Models.NTamd64.10.0...16299]
%Provider% = Sensor, ROOT\\Sensor

[Sensor.NT]
CopyFiles = Files
CopyFiles = Files

[Files]
sensor.dll

[Strings]
Provider = "Example"
`;

/** The place of a text in the document above. */
function positionOf(part: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(part)).split("\n");
  return { line: before.length - 1, character: before.at(-1)!.length };
}

const document = { textDocument: { uri } };
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const hoverAt = ({ connection }: Editor, part: string): Promise<Hover | null> =>
  connection.sendRequest("textDocument/hover", { ...document, position: positionOf(part) });
const hintsOf = ({ connection }: Editor): Promise<InlayHint[]> =>
  connection.sendRequest("textDocument/inlayHint", { ...document, range: everything });
const lensesOf = ({ connection }: Editor): Promise<CodeLens[]> =>
  connection.sendRequest("textDocument/codeLens", document);

test("a hover is Markdown where the editor shows it, and marks exactly what it speaks of", async () => {
  const editor = startEditor();
  await editor.initialize({ capabilities: { textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } } } });
  await editor.open(uri, text, "windows-inf");
  const start = positionOf("Class");
  expect(await hoverAt(editor, "Class")).toEqual({
    contents: { kind: "markdown", value: expect.stringMatching(/^\*\*Class\*\*: Device setup class name\./) },
    range: { start, end: { ...start, character: 5 } },
  });
  expect(await hoverAt(editor, "\n[Files]")).toBeNull();
});

test("a hover is plain text elsewhere", async () => {
  const editor = startEditor();
  await editor.initialize();
  await editor.open(uri, text, "windows-inf");
  const hover = await hoverAt(editor, "Class");
  expect(hover?.contents).toEqual({
    kind: "plaintext",
    value: [
      "Class: Device setup class name.",
      "    Class = class-name",
      "- class-name: 31 characters at most\n- Required: device and primitive drivers.",
      "At most 31 characters, says InfVerif 1286; the documentation allows 32.",
      "Documentation: https://learn.microsoft.com/windows-hardware/drivers/install/inf-version-section",
    ].join("\n\n"),
  });
});

test("hints follow the settings, and the editor is told to ask again when they change", async () => {
  const editor = startEditor();
  let settings: object = {};
  const refreshed: string[] = [];
  const told = new Promise<void>((resolve) => {
    editor.connection.onRequest("workspace/inlayHint/refresh", () => void refreshed.push("hints"));
    editor.connection.onRequest("workspace/codeLens/refresh", () => {
      refreshed.push("lenses");
      resolve();
    });
  });
  editor.connection.onRequest("workspace/configuration", () => [settings]);
  await editor.initialize({
    capabilities: {
      workspace: {
        configuration: true,
        inlayHint: { refreshSupport: true },
        codeLens: { refreshSupport: true },
      },
    },
  });
  await editor.open(uri, text, "windows-inf");
  const labels = async (): Promise<unknown[]> => (await hintsOf(editor)).map(({ label }) => label);
  expect(await labels()).toEqual(["Driver Store folder of the package", "Windows 10 1709 and later"]);
  expect(refreshed).toEqual([]);

  settings = { codeLens: false, inlayHints: { dirids: false } };
  await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await told;
  expect(refreshed).toEqual(["hints", "lenses"]);
  expect(await labels()).toEqual(["Windows 10 1709 and later"]);
  expect(await lensesOf(editor)).toEqual([]);
});

test.each([
  [{ showsReferences: true }, "umdf.showReferences"],
  [{}, ""],
])("with %j a lens has the command %j", async (initializationOptions, command) => {
  const editor = startEditor();
  await editor.initialize({ initializationOptions });
  await editor.open(uri, text, "windows-inf");
  const lenses = await lensesOf(editor);
  const lens = lenses.find(({ range }) => range.start.line === positionOf("[Files]").line);
  expect(lens?.command).toMatchObject({ title: "2 references", command });
  const [, , locations] = lens?.command?.arguments ?? [];
  expect(locations?.length).toBe(command === "" ? undefined : 2);
  expect(lenses.map((each) => each.command?.title)).toContain(
    "installs on Windows 10 1709 and later for 1 hardware ID",
  );
});

test("tokens of a range are some of all tokens", async () => {
  const editor = startEditor();
  const { capabilities } = await editor.initialize();
  const legend = capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  await editor.open(uri, text, "windows-inf");
  const all: SemanticTokens = await editor.connection.sendRequest("textDocument/semanticTokens/full", document);
  expect(all.data.slice(0, 10)).toEqual([0, 1, 7, legend.indexOf("class"), 1, 1, 0, 5, legend.indexOf("keyword"), 0]);
  const range = { start: positionOf("DefaultDestDir"), end: positionOf("[Manufacturer]") };
  const some: SemanticTokens = await editor.connection.sendRequest("textDocument/semanticTokens/range", {
    ...document,
    range,
  });
  const keyword = legend.indexOf("keyword");
  expect(some.data).toEqual([5, 0, 14, keyword, 0, 0, 17, 2, legend.indexOf("number"), 0]);
});

test("the name of the driver links to the project that builds it", async () => {
  const [, sample] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ workspaceFolders: [{ uri: sample!.uri, name: "driver" }] });
  const inx = sample!.uriOf("PressurePad.inx");
  await editor.open(inx, sample!.textOf("PressurePad.inx"), "windows-inf");
  const links = await editor.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", {
    textDocument: { uri: inx },
  });
  expect(new Set(links.map(({ target }) => target))).toEqual(new Set([sample!.uriOf("PressurePad.vcxproj")]));
});

test("other documents have no answers", async () => {
  const editor = startEditor();
  await editor.initialize();
  await editor.open(uri, "[Defines]\nINF_VERSION = 0x00010005\nBASE_NAME = Sensor\n", "windows-inf");
  expect(await hoverAt(editor, "[Version]")).toBeNull();
  expect(await hintsOf(editor)).toEqual([]);
  expect(await lensesOf(editor)).toEqual([]);
  expect(await editor.connection.sendRequest("textDocument/semanticTokens/full", document)).toEqual({ data: [] });
  expect(await editor.connection.sendRequest("textDocument/documentLink", document)).toEqual([]);
});

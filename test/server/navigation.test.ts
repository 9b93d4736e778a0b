import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { lineIndex, type Position } from "../../server/src/text/lines.ts";
import { type Editor, startEditor } from "./editor.ts";
import { copySample } from "./sample.ts";

interface Opened {
  readonly editor: Editor;
  readonly uri: string;
  readonly text: string;
  /** The first place of a text, plus so many characters. */
  at(place: string, plus?: number): Position;
  ask<T>(method: string, params?: object): Promise<T>;
}

/** The sample's INX in an editor; `append` is added to its text. */
async function openInx(append = "", capabilities: object = {}): Promise<Opened> {
  const [, driver] = copySample("driver");
  const base = '[Version]\nSignature="$Windows NT$"\n[Base.NT]\nCopyFiles=@a.sys\n';
  writeFileSync(join(driver!.path, "base.inx"), base);
  const editor = startEditor();
  await editor.initialize({ rootUri: driver!.uri, capabilities });
  const uri = driver!.uriOf("PressurePad.inx");
  const text = driver!.textOf("PressurePad.inx") + append;
  await editor.open(uri, text, "windows-inf");
  const { positionAt } = lineIndex(text);
  return {
    editor,
    uri,
    text,
    at: (place, plus = 0) => positionAt(text.indexOf(place) + plus),
    ask: (method, params = {}) => editor.connection.sendRequest(method, { textDocument: { uri }, ...params }),
  };
}

const lineOf = (text: string, { start }: { start: Position }): string => lineIndex(text).lineText(start.line);

test("every feature is announced", async () => {
  const editor = startEditor();
  const { capabilities } = await editor.initialize();
  expect(capabilities).toMatchObject({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
  });
});

test("definition leads to the section, and into another INF", async () => {
  const more = "\n[Other.NT]\nInclude = base.inf\nNeeds = Base.NT\n[Other.NT.Wdf]\n";
  const { uri, text, at, ask } = await openInx(more);
  const here = await ask<Location[]>("textDocument/definition", { position: at("PressurePad_Device, root") });
  expect(here.map(({ range }) => lineOf(text, range))).toEqual(["[PressurePad_Device.NT]"]);
  expect(here[0]!.uri).toBe(uri);
  const there = await ask<Location[]>("textDocument/definition", { position: at("= Base.NT", 2) });
  expect(there).toEqual([
    {
      uri: uri.replace("PressurePad", "base"),
      range: { start: { line: 2, character: 1 }, end: { line: 2, character: 8 } },
    },
  ]);
  expect(await ask("textDocument/definition", { position: at("WUDFRD.inf") })).toEqual([]);
});

test("references come with the declaration or without", async () => {
  const { text, at, ask } = await openInx();
  const position = at("%DiskName%", 3);
  const all = await ask<Location[]>("textDocument/references", { position, context: { includeDeclaration: true } });
  expect(all.map(({ range }) => lineOf(text, range))).toEqual([
    '1 = %DiskName%,,,""',
    'DiskName        = "Pressure pad installation disk"',
  ]);
  const uses = await ask<Location[]>("textDocument/references", { position, context: { includeDeclaration: false } });
  expect(uses).toEqual(all.slice(0, 1));
});

test("highlights tell declarations from uses", async () => {
  const { text, at, ask } = await openInx();
  const marks = await ask<DocumentHighlight[]>("textDocument/documentHighlight", { position: at("PressureHid,") });
  expect(marks.map(({ range, kind }) => [lineOf(text, range).split("=")[0]!.trim(), kind])).toEqual([
    ["AddService", 3],
    ["KmdfService", 2],
  ]);
  expect(await ask("textDocument/documentHighlight", { position: at("Signature") })).toBeNull();
});

test("a rename is prepared, made for the version of the document, and refused with a reason", async () => {
  const { uri, text, at, ask } = await openInx("", { workspace: { workspaceEdit: { documentChanges: true } } });
  const position = at("[PressurePad_Device.NT.Wdf]", 23);
  expect(await ask("textDocument/prepareRename", { position })).toEqual({
    range: { start: at("PressurePad_Device.NT.Wdf"), end: at("PressurePad_Device.NT.Wdf", 18) },
    placeholder: "PressurePad_Device",
  });
  const { documentChanges } = await ask<WorkspaceEdit>("textDocument/rename", { position, newName: "Pad" });
  const [change] = documentChanges as TextDocumentEdit[];
  expect(change!.textDocument).toEqual({ uri, version: 1 });
  expect(change!.edits).toHaveLength(text.split("PressurePad_Device").length - 1);
  await expect(ask("textDocument/rename", { position, newName: "Version" })).rejects.toThrow(
    "Version means something else to Windows.",
  );
  await expect(ask("textDocument/prepareRename", { position: at("[Version]", 2) })).rejects.toThrow(
    "Windows looks up [Version] by this name.",
  );
});

test("the outline holds its parts", async () => {
  const { text, ask } = await openInx();
  const symbols = await ask<DocumentSymbol[]>("textDocument/documentSymbol");
  expect(symbols.map(({ range }) => lineOf(text, range))).toEqual(text.match(/^\[.*\]/gm));
  const models = symbols.find(({ name }) => name.endsWith(".10.0...22000"))!;
  expect(models.detail).toBe("devices, Windows 11 21H2 and later");
  expect(models.children!.map(({ name, detail }) => [name, detail])).toEqual([
    ["Pressure pad", "PressurePad_Device, root\\PressurePad"],
  ]);
});

test("sections and comments fold", async () => {
  const { at, ask } = await openInx();
  const folds = await ask<FoldingRange[]>("textDocument/foldingRange");
  expect(folds[0]).toMatchObject({ startLine: 0, kind: "comment" });
  expect(folds).toContainEqual({ startLine: at("[Version]").line, endLine: at("PnpLockdown").line });
});

test("selections grow", async () => {
  const { at, ask } = await openInx();
  const positions = [at("PressurePad_Files\n"), at("[Version]", 1)];
  const chains = await ask<SelectionRange[]>("textDocument/selectionRange", { positions });
  expect(chains.map(({ range }) => range.start)).toEqual(positions);
  expect(chains[1]!.parent!.range).toEqual({ start: at("[Version]"), end: at("[Version]", 9) });
});

test("workspace symbols come from all INFs", async () => {
  const { editor } = await openInx();
  const ask = (query: string) => editor.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query });
  const found = (await ask("base.nt")).map(({ name, containerName }) => [name, containerName]);
  expect(found).toEqual([["Base.NT", "base.inx"]]);
  expect((await ask("root\\press")).map(({ name }) => name)).toEqual(["root\\PressurePad"]);
  expect((await ask("")).map(({ name }) => name)).toContain("PressurePad");
});

test("other documents have nothing to say", async () => {
  const { editor, uri } = await openInx();
  const source = uri.replace("PressurePad.inx", "Other.c");
  await editor.open(source, "int version;\n");
  const position = { line: 0, character: 5 };
  const ask = (method: string, more: object = {}) =>
    editor.connection.sendRequest(method, { textDocument: { uri: source }, position, ...more });
  expect(await ask("textDocument/definition")).toEqual([]);
  expect(await ask("textDocument/references", { context: { includeDeclaration: true } })).toBeNull();
  expect(await ask("textDocument/documentHighlight")).toBeNull();
  expect(await ask("textDocument/prepareRename")).toBeNull();
  expect(await ask("textDocument/rename", { newName: "x" })).toBeNull();
  expect(await ask("textDocument/documentSymbol")).toBeNull();
  expect(await ask("textDocument/foldingRange")).toBeNull();
  expect(await ask("textDocument/selectionRange", { positions: [position] })).toBeNull();
  expect(editor.log).toEqual([]);
});

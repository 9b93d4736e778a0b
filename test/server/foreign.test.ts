import { expect, test } from "vitest";
import { startEditor } from "./editor.ts";

test("a file of EDK II is named, gets no findings, and becomes an INF when its text does", async () => {
  const editor = startEditor();
  await editor.initialize();
  const uri = "file:///nowhere/Module.inf";
  const ask = (): Promise<unknown> => editor.connection.sendRequest("umdf/foreignFile", { uri });
  await editor.open(
    uri,
    "[Defines]\n  INF_VERSION = 0x00010005\n  BASE_NAME = Module\n[Sources]\n  Module.c\n",
    "windows-inf",
  );
  expect(await ask()).toBe("an EDK II module file");
  expect(await editor.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } })).toBeNull();
  expect((await editor.pushed(uri)).diagnostics).toEqual([]);
  await editor.replace(uri, 2, "[Version]\nClass = Sample\n");
  expect(await ask()).toBeNull();
  expect((await editor.pushed(uri, ({ diagnostics }) => diagnostics.length > 0)).diagnostics).not.toEqual([]);
});

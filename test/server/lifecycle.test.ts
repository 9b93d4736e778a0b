import { expect, test } from "vitest";
import { exitCode, startEditor } from "./editor.ts";
import { copySample } from "./sample.ts";

test("after a shutdown the server ends with 0", async () => {
  const editor = startEditor();
  await editor.initialize();
  expect(await editor.quit()).toBe(0);
});

test("without a shutdown it ends with 1", async () => {
  const editor = startEditor();
  await editor.initialize();
  expect(await exitCode(editor.process, () => editor.connection.sendNotification("exit"))).toBe(1);
});

test("it does not outlive its editor", async () => {
  const editor = startEditor();
  await editor.initialize();
  expect(await exitCode(editor.process, () => editor.process.stdin!.end())).toBe(1);
});

test("requests before initialize are refused, and do no harm", async () => {
  const editor = startEditor();
  const early = editor.connection.sendRequest("textDocument/codeAction", {});
  await expect(early).rejects.toMatchObject({ code: -32002 });
  await editor.initialize();
  expect(await editor.quit()).toBe(0);
});

test("it is initialized once", async () => {
  const editor = startEditor();
  await editor.initialize();
  await expect(editor.initialize()).rejects.toMatchObject({ code: -32600 });
});

test("an unknown request is answered with an error", async () => {
  const editor = startEditor();
  await editor.initialize();
  await expect(editor.connection.sendRequest("umdf/unknown")).rejects.toMatchObject({ code: -32601 });
});

test("it says who it is and what it can do", async () => {
  const editor = startEditor();
  const { capabilities, serverInfo } = await editor.initialize();
  expect(serverInfo?.name).toBe("umdf-lint");
  expect(capabilities).toMatchObject({
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: {
      codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.umdf", "source.organizeInf.umdf"],
    },
  });
});

test("it speaks over the channel of a Node.js parent, too", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor("ipc");
  await editor.initialize({ rootUri: root.uri });
  const uri = driver!.uriOf("Driver.c");
  await editor.open(uri, driver!.textOf("Driver.c"));
  expect((await editor.pushed(uri)).diagnostics.map(({ code }) => code)).toContain("ui-dialog-call");
  expect(await editor.quit()).toBe(0);
});

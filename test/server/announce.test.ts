import { expect, test } from "vitest";
import type { Registration, RegistrationParams } from "vscode-languageserver/node";
import { startEditor } from "./editor.ts";

test("an editor that cannot be told later gets the language features for all documents", async () => {
  const editor = startEditor();
  const { capabilities } = await editor.initialize();
  expect(capabilities).toMatchObject({ hoverProvider: true, documentFormattingProvider: true });
});

test("an editor that can gets them for INF files alone", async () => {
  const editor = startEditor();
  const registered = new Promise<readonly Registration[]>((resolve) => {
    editor.connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      if (registrations.some(({ method }) => method.startsWith("textDocument/"))) resolve(registrations);
      return null;
    });
  });
  const dynamic = { dynamicRegistration: true };
  const { capabilities } = await editor.initialize({
    capabilities: { textDocument: { formatting: dynamic, rangeFormatting: dynamic, completion: dynamic } },
  });
  expect(capabilities.documentFormattingProvider).toBeUndefined();
  expect(capabilities.completionProvider).toBeUndefined();
  expect(capabilities.hoverProvider).toBe(true);
  const found = await registered;
  expect(found.map(({ method }) => method).sort()).toEqual([
    "textDocument/completion",
    "textDocument/formatting",
    "textDocument/rangeFormatting",
  ]);
  for (const { registerOptions } of found)
    expect(registerOptions.documentSelector).toContainEqual({ language: "windows-inf" });
  expect(found.find(({ method }) => method === "textDocument/completion")?.registerOptions).toHaveProperty(
    "triggerCharacters",
  );
});

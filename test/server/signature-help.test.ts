import { expect, test } from "vitest";
import type { ClientCapabilities, SignatureHelp } from "vscode-languageserver";
import { startEditor } from "./editor.ts";

const uri = "file:///driver/pad.inx";
const text = "[Pad_Device.NT.Services]\nAddService = WUDFRd, 0x000001fa, \\\n  \n";

async function signatureHelp(capabilities: ClientCapabilities, line: number, character: number) {
  const editor = startEditor();
  await editor.initialize({ capabilities });
  await editor.open(uri, text, "windows-inf");
  return editor.connection.sendRequest<SignatureHelp | null>("textDocument/signatureHelp", {
    textDocument: { uri },
    position: { line, character },
  });
}

test("the server announces signature help", async () => {
  const { capabilities } = await startEditor().initialize();
  expect(capabilities.signatureHelpProvider).toEqual({ triggerCharacters: ["=", ","] });
});

test("the argument on a continued line is told by its place in the line", async () => {
  const signatureInformation = {
    documentationFormat: ["markdown" as const],
    parameterInformation: { labelOffsetSupport: true },
  };
  const help = await signatureHelp({ textDocument: { signatureHelp: { signatureInformation } } }, 2, 2);
  expect([help?.activeSignature, help?.activeParameter]).toEqual([0, 2]);
  const [signature] = help!.signatures;
  const parameter = signature!.parameters![2]!;
  const [start, end] = parameter.label as [number, number];
  expect(signature!.label.slice(start, end)).toBe("[service-install-section]");
  expect(parameter.documentation).toEqual({ kind: "markdown", value: expect.stringContaining("Name of a section") });
  expect(signature!.documentation).toEqual({ kind: "markdown", value: expect.stringContaining("**AddService**") });
});

test("for other editors by its name, in plain text", async () => {
  const help = await signatureHelp({}, 1, 14);
  expect(help?.activeParameter).toBe(0);
  const [signature] = help!.signatures;
  expect(signature!.parameters![0]).toEqual({
    label: "[ServiceName]",
    documentation: expect.stringContaining("Name of a service"),
  });
  expect(signature!.documentation).toMatch(/^AddService: /);
});

test("outside of values there is no answer", async () => {
  expect(await signatureHelp({}, 0, 5)).toBeNull();
  expect(await signatureHelp({}, 3, 0)).toBeNull();
});

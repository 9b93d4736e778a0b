import { runTests } from "@vscode/test-electron";
import { beforeAll, expect, test } from "vitest";
import { ensurePackage } from "../../tools/editor/package.ts";
import { codeShim, root } from "../../tools/editor/paths.ts";
import { bundleSuite, editorFor, sampleDriver, timeout } from "./setup.ts";

beforeAll(ensurePackage, timeout);

/** With VSCODE_EXECUTABLE set, a desktop VS Code runs the same suite. */
test("the extension works in the Node.js extension host", { timeout }, async (context) => {
  const desktop = process.env.VSCODE_EXECUTABLE;
  if (!desktop) await editorFor(context);
  const exitCode = await runTests({
    vscodeExecutablePath: desktop || codeShim,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite("desktop"),
    launchArgs: [sampleDriver()],
  });
  expect(exitCode).toBe(0);
});

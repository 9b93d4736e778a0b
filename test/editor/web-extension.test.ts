import { beforeAll, expect, test } from "vitest";
import { ensurePackage } from "../../tools/editor/package.ts";
import { root } from "../../tools/editor/paths.ts";
import { runWebExtensionTests } from "../../tools/editor/web-extension-host.ts";
import { bundleSuite, editorFor, sampleDriver, timeout } from "./setup.ts";

beforeAll(ensurePackage, timeout);

test("the browser build works in the web worker extension host", { timeout }, async (context) => {
  const editor = await editorFor(context);
  const tests = { folder: sampleDriver(), extension: root, suite: await bundleSuite("web") };
  const exitCode = await runWebExtensionTests(editor, tests);
  expect(exitCode).toBe(0);
});

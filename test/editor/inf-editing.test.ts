import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, test } from "vitest";
import { ensurePackage } from "../../tools/editor/package.ts";
import { inInx } from "./sample.ts";
import { editorFor, openWindow, picture, sampleDriver, timeout } from "./setup.ts";

beforeAll(ensurePackage, timeout);

/** The line and column behind a text of the sample's INX file, both from 1. */
function behind(file: string, text: string): string {
  const lines = readFileSync(file, "utf8").split(text)[0]!.split("\n");
  return `${lines.length}:${lines.at(-1)!.length + text.length + 1}`;
}

test("directives complete with their descriptions", { timeout }, async (context) => {
  const editor = await editorFor(context);
  const folder = sampleDriver();
  const file = join(folder, inInx.file);
  const page = await openWindow(
    context,
    editor,
    folder,
    `${file}:${behind(file, "UmdfServiceOrder     = PressurePad")}`,
  );
  await page.locator(".monaco-editor [class*=squiggly-]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("UmdfK");
  const row = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "UmdfKernelModeClientPolicy" });
  await row.first().waitFor();
  await page.keyboard.press("Control+Space");
  await page.locator(".suggest-details-container", { hasText: "AllowKernelModeClients" }).waitFor();
  await page.screenshot({ path: picture("completion", inInx.file) });
});

test("a file of EDK II is left alone, and the editor says so once", { timeout }, async (context) => {
  const editor = await editorFor(context);
  const folder = sampleDriver();
  const file = join(folder, "Module.inf");
  writeFileSync(file, "[Defines]\n  INF_VERSION = 0x00010005\n  BASE_NAME = Module\n[Sources]\n  Module.c\n");
  const page = await openWindow(context, editor, folder, file);
  const notice = page.locator(".notification-list-item, .notification-toast", {
    hasText: "This is an EDK II module file.",
  });
  const hidden = page.locator("[id='status.notifications'] .codicon-bell-dot");
  await notice.or(hidden).first().waitFor();
  if (await hidden.isVisible()) await hidden.click();
  await notice.first().waitFor();
  // The tip of the bell would lie above the button.
  await page.mouse.move(600, 300);
  await notice.locator(".monaco-button", { hasText: "Change Language" }).first().click();
  await page.getByPlaceholder("Select Language Mode").waitFor();
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Page } from "../../tools/editor/browser.ts";
import { ensurePackage } from "../../tools/editor/package.ts";
import { type FixableFinding, fixed, inC, inInx, positionOf } from "./sample.ts";
import { editorFor, openWindow, picture, sampleDriver, timeout } from "./setup.ts";

beforeAll(ensurePackage, timeout);

for (const finding of [inC, inInx]) {
  const title = `${finding.rule} in ${finding.file} is shown, fixed from the light bulb and saved`;
  test(title, { timeout }, async (context) => {
    const editor = await editorFor(context);
    const folder = sampleDriver();
    const file = join(folder, finding.file);
    const before = bytes(file);
    const page = await openWindow(context, editor, folder, `${file}:${positionOf(before, finding)}`);

    await fixFromLightBulb(page, finding);
    await save(page);

    expect(bytes(file)).toBe(fixed(before, finding));
  });
}

test("the Problems panel lists the findings", { timeout }, async (context) => {
  const editor = await editorFor(context);
  const folder = sampleDriver();
  const file = join(folder, inC.file);
  const page = await openWindow(context, editor, folder, `${file}:${positionOf(bytes(file), inC)}`);
  await page.locator(".monaco-editor.focused").waitFor();
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row", { hasText: inC.rule }).waitFor();
  await page.screenshot({ path: picture("problems", inC.file) });
});

/** One character for each byte, so that equal texts are equal files. */
function bytes(file: string): string {
  return readFileSync(file, "latin1");
}

/** Chooses the fix in the menu of the light bulb at the text cursor, and waits until one squiggle less is in view. */
async function fixFromLightBulb(page: Page, { file, fix }: FixableFinding): Promise<void> {
  const squiggles = page.locator(".monaco-editor [class*=squiggly-]");
  const lightBulb = page.locator(
    ".monaco-editor .lightBulbWidget.codicon, .monaco-editor [class*=codicon-gutter-lightbulb]",
  );
  await squiggles.first().waitFor();
  await lightBulb.waitFor();
  await page.screenshot({ path: picture("squiggle", file) });
  const last = squiggles.nth((await squiggles.count()) - 1);

  await lightBulb.click();
  const action = page.locator(".action-widget .monaco-list-row", { hasText: fix });
  await action.waitFor();
  await page.screenshot({ path: picture("light-bulb", file) });
  await action.click();
  await last.waitFor({ state: "detached" });
}

async function save(page: Page): Promise<void> {
  const unsaved = page.locator(".tab.active.dirty");
  await unsaved.waitFor();
  await page.keyboard.press("Control+S");
  await unsaved.waitFor({ state: "detached" });
}

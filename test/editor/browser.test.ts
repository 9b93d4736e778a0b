import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "../../tools/editor/browser.ts";
import { ensurePackage } from "../../tools/editor/package.ts";
import { type FixableFinding, fixed, inC, inInx } from "./sample.ts";
import { editorFor, openWindow, picture, sampleDriver, timeout } from "./setup.ts";

beforeAll(ensurePackage, timeout);

for (const finding of [inC, inInx]) {
  const title = `${finding.rule} in ${finding.file} is shown, fixed from the light bulb and saved`;
  test(title, { timeout }, async (context) => {
    const editor = await editorFor(context);
    const driver = sampleDriver();
    const file = join(driver, finding.file);
    const expected = fixed(bytes(file), finding);
    const page = await openWindow(context, editor, driver);

    const problem = await showProblem(page, finding);
    await goToProblem(page, problem, finding);
    await fixFromLightBulb(page, finding);
    await problem.waitFor({ state: "detached" });
    await save(page);

    expect(bytes(file)).toBe(expected);
  });
}

/** One character for each byte, so that equal texts are equal files. */
function bytes(file: string): string {
  return readFileSync(file, "latin1");
}

/** Opens the file and the Problems panel, and leaves only the rule's row there. */
async function showProblem(page: Page, { file, rule }: FixableFinding): Promise<Locator> {
  const rows = ".markers-panel .monaco-list-row";
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: file }).dblclick();
  await page.keyboard.press("Control+Shift+M");
  await page.locator(rows, { hasText: "umdf" }).first().waitFor();
  await page.screenshot({ path: picture("problems", file) });
  await page.locator("input[aria-label='Filter Problems']").fill(rule);
  return page.locator(`${rows}:has(.marker-code .highlight)`);
}

/** Brings the squiggle into view and the text cursor to its start. */
async function goToProblem(page: Page, problem: Locator, { file }: FixableFinding): Promise<void> {
  await problem.click();
  await page.locator(".monaco-editor [class*=squiggly-]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".monaco-editor.focused").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.locator(lightBulb).first().waitFor();
  await page.screenshot({ path: picture("squiggle", file) });
}

const lightBulb = ".monaco-editor .lightBulbWidget, .monaco-editor [class*=codicon-gutter-lightbulb]";

async function fixFromLightBulb(page: Page, { file, fix }: FixableFinding): Promise<void> {
  await page.locator(lightBulb).first().click();
  const action = page.locator(".action-widget .monaco-list-row", { hasText: fix });
  await action.waitFor();
  await page.screenshot({ path: picture("light-bulb", file) });
  await action.click();
}

async function save(page: Page): Promise<void> {
  await page.locator(".tab.active.dirty").waitFor();
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
}

import { createRequire } from "node:module";
import { join } from "node:path";
import { editorFolder } from "./paths.ts";

/*
 * The part of playwright-core that is used here. The package belongs to the editor's own installation, which need not
 * be there when the project is type-checked.
 */
export interface Locator {
  click(): Promise<void>;
  count(): Promise<number>;
  first(): Locator;
  isVisible(): Promise<boolean>;
  locator(selector: string, options?: { hasText: string }): Locator;
  nth(index: number): Locator;
  or(other: Locator): Locator;
  waitFor(options?: { state: "detached" }): Promise<void>;
}

export interface Page {
  addInitScript(script: { content: string }): Promise<unknown>;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<unknown>;
  goto(url: string): Promise<unknown>;
  getByPlaceholder(text: string): Locator;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { move(x: number, y: number): Promise<void> };
  locator(selector: string, options?: { hasText: string }): Locator;
  screenshot(options: { path: string }): Promise<unknown>;
  setDefaultTimeout(milliseconds: number): void;
}

export interface Browser {
  newPage(options: { viewport: { width: number; height: number } }): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser> };
}

/** Starts a headless Chromium. Every wait on its pages ends after a minute with an error. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const playwright = createRequire(join(editorFolder, "package.json"))("playwright-core") as Playwright;
  return playwright.chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-quic"] });
}

/** Opens an empty page wide enough for a line of code beside the explorer. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  return page;
}

import { cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { onTestFinished, type TestContext } from "vitest";
import { openBrowser, openPage, type Page } from "../../tools/editor/browser.ts";
import { startCodeServer } from "../../tools/editor/code-server.ts";
import { type Editor, ensureEditor } from "../../tools/editor/install.ts";
import { root, vsix } from "../../tools/editor/paths.ts";
import { temporaryFolder } from "../../tools/editor/temporary.ts";
import { cliFindings } from "../support/cli-findings.ts";

/** Room for a first installation and a slow machine. */
export const timeout = 300_000;

const temporaryPictures = join(tmpdir(), "umdf-lint-images");

/** Pictures for the documentation go there when asked for, else to a place where one can look at them. */
const pictures = process.env.UPDATE_SCREENSHOTS === "1" ? join(root, "docs", "images") : temporaryPictures;

/** The editor; where it cannot be had, the test fails in CI and is skipped elsewhere, with the reason. */
export async function editorFor(test: TestContext): Promise<Editor> {
  try {
    return await ensureEditor();
  } catch (error) {
    if (process.env.CI) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`Skipped: ${reason}`);
    return test.skip(reason);
  }
}

/** A folder that is deleted after the test. */
function folderForTest(): string {
  const { path, discard } = temporaryFolder("umdf-lint-test-");
  onTestFinished(discard);
  return path;
}

/** A copy of the sample driver that a test may edit. */
export function sampleDriver(): string {
  const folder = join(folderForTest(), "driver");
  cpSync(join(root, "test", "drivers", "bad"), folder, { recursive: true });
  return folder;
}

/** The path for a screenshot about a file: `squiggle-c.png` for `driver.c`. */
export function picture(subject: string, file: string): string {
  return join(pictures, `${subject}-${extname(file).slice(1)}.png`);
}

/**
 * A window that shows a folder and a file of it, with the packaged extension installed. The file's path may end in
 * `:LINE:COLUMN`, both from 1, for the text cursor. The window is closed after the test.
 */
export async function openWindow({ task }: TestContext, editor: Editor, folder: string, file: string): Promise<Page> {
  const server = await startCodeServer(editor, vsix);
  onTestFinished(() => server.stop());
  const browser = await openBrowser(editor.chromium);
  onTestFinished(() => browser.close());
  const page = await openPage(browser);
  onTestFinished(async () => {
    if (task.result?.state === "fail") await page.screenshot({ path: join(temporaryPictures, `${task.id}.png`) });
  });
  await page.goto(server.address(folder, { openFile: server.uri(file), gotoLineMode: "true" }).href);
  return page;
}

/** Bundles a suite, mocha included, into a file that an extension host can load; gives its path. */
export async function bundleSuite(host: "desktop" | "web"): Promise<string> {
  const outfile = join(folderForTest(), `${host}.js`);
  const entryPoints = [join(root, "test", "editor", host, "suite.ts")];
  const { define, ...options } = bundling[host];
  await build({
    ...options,
    define: { ...define, cliFindings: JSON.stringify(cliFindings(join(root, "test", "drivers", "bad"))) },
    entryPoints,
    outfile,
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    logLevel: "error",
  });
  return outfile;
}

const bundling: Record<"desktop" | "web", BuildOptions> = {
  desktop: { platform: "node" },
  // mocha's browser build would take the bundle's `module.exports` for its own if it saw it.
  web: { platform: "browser", alias: { mocha: "mocha/mocha.mjs" }, define: { module: "undefined" } },
};

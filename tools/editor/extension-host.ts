import type { Browser, Page } from "./browser.ts";
import { openBrowser, openPage } from "./browser.ts";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import type { Editor } from "./install.ts";
import { tail } from "./process.ts";

/** Shows a window that runs the extension tests, given the server and an empty page. */
export type OpenTestWindow = (server: CodeServer, page: Page) => Promise<void>;

/** What the desktop's `code --extensionDevelopmentPath=... --extensionTestsPath=... FOLDER` is told. Absolute paths. */
export interface ExtensionTests {
  readonly folder?: string;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
}

const limitInSeconds = 120;

/** Runs tests in the Node.js extension host of a headless editor. Resolves with the exit code of the test run. */
export async function runExtensionTests(editor: Editor, tests: ExtensionTests): Promise<number> {
  return runInEditor(editor, async (server, page) => {
    const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
    const url = server.address(tests.folder);
    const payload = [
      ["extensionDevelopmentPath", remote(tests.extensionDevelopmentPath)],
      ["extensionTestsPath", remote(tests.extensionTestsPath)],
      ["skipWelcome", "true"],
    ];
    url.searchParams.set("payload", JSON.stringify(payload));
    await page.goto(url.href);
  });
}

/** Starts a headless editor, opens the window and waits for the exit code its tests report. */
export async function runInEditor(editor: Editor, openTestWindow: OpenTestWindow): Promise<number> {
  const server = await startCodeServer(editor);
  let browser: Browser | undefined;
  try {
    browser = await openBrowser(editor.chromium);
    const page = await openPage(browser);
    const exitCode = reportedExitCode(page, server);
    await openTestWindow(server, page);
    return await exitCode;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** The editor's page calls `codeAutomationExit` at the end of a test run and `codeAutomationLog` for console output. */
async function reportedExitCode(page: Page, server: CodeServer): Promise<number> {
  let limit: NodeJS.Timeout | undefined;
  const code = new Promise<number>((resolve, reject) => {
    const giveUp = (): void =>
      reject(new Error(`The tests did not end within ${limitInSeconds} s. The server said:\n${tail(server.log())}`));
    limit = setTimeout(giveUp, limitInSeconds * 1_000);
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    page.exposeFunction("codeAutomationLog", printFromTests).catch(reject);
  });
  return code.finally(() => clearTimeout(limit));
}

/** Prints console output of the tests, not what the workbench itself says there. */
function printFromTests(type: string, args: readonly unknown[]): void {
  if (!/^(ok|FAIL) /.test(String(args[0]))) return;
  console[type === "error" ? "error" : "log"](...args);
}

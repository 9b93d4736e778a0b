import { setTimeout as delay } from "node:timers/promises";
import type { Browser, Page } from "./browser.ts";
import { openBrowser, openPage } from "./browser.ts";
import { type CodeServer, startCodeServer } from "./code-server.ts";
import type { Editor } from "./install.ts";

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
    const wishes = {
      extensionDevelopmentPath: server.uri(tests.extensionDevelopmentPath),
      extensionTestsPath: server.uri(tests.extensionTestsPath),
    };
    await page.goto(server.address(tests.folder, wishes).href);
  });
}

/** Starts a headless editor, opens the window and waits for the exit code its tests report. */
export async function runInEditor(editor: Editor, openTestWindow: OpenTestWindow): Promise<number> {
  const server = await startCodeServer(editor);
  let browser: Browser | undefined;
  try {
    browser = await openBrowser(editor.chromium);
    const page = await openPage(browser);
    const { exitCode, errors } = await listenToTests(page);
    await openTestWindow(server, page);
    const code = await Promise.race([exitCode, timeLimit()]);
    if (code !== 0)
      console.error(`The tests ended with code ${code}. The editor's errors were:\n${[...new Set(errors)].join("\n")}`);
    return code ?? 1;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

interface TestReport {
  readonly exitCode: Promise<number>;
  /** The first lines of the errors on the editor's console so far. */
  readonly errors: readonly string[];
}

/** The editor's page calls `codeAutomationExit` at the end of a test run and `codeAutomationLog` for console output. */
async function listenToTests(page: Page): Promise<TestReport> {
  const errors: string[] = [];
  let report: (code: number) => void = () => {};
  const exitCode = new Promise<number>((resolve) => {
    report = resolve;
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => report(code));
  await page.exposeFunction("codeAutomationLog", (type: string, [text]: readonly unknown[]) => {
    const line = String(text);
    if (/^(ok|FAIL) /.test(line))
      console.log(line); // what the suites' reporter prints
    else if (type === "error") errors.push(line.split("\n", 1)[0]!);
  });
  return { exitCode, errors };
}

async function timeLimit(): Promise<undefined> {
  await delay(limitInSeconds * 1_000, undefined, { ref: false });
  console.error(`The tests did not end within ${limitInSeconds} s.`);
}

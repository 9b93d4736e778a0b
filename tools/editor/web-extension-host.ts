import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { runInEditor } from "./extension-host.ts";
import type { Editor } from "./install.ts";

/** What the editor is to open and to run. Absolute paths. */
export interface WebExtensionTests {
  readonly folder: string;
  /** The folder with the extension's package.json. */
  readonly extension: string;
  /** The test suite, bundled into one file. */
  readonly suite: string;
}

/**
 * Runs tests in the web worker extension host of a headless editor. Resolves with the exit code of the test run.
 *
 * A web extension under development has to be named in the configuration the workbench reads from its own page, and
 * has to come from the page's origin: so the files go through code-server's port proxy, and a script completes the
 * configuration before the workbench reads it.
 */
export async function runWebExtensionTests(editor: Editor, tests: WebExtensionTests): Promise<number> {
  const files = await serve(tests.extension, tests.suite);
  const { port } = files.address() as AddressInfo;
  try {
    return await runInEditor(editor, async (server, page) => {
      const uri = (path: string): object => ({ scheme: "http", authority: server.authority, path });
      const extension = `/proxy/${port}`;
      const development = { extensions: [uri(extension)], extensionTestsPath: uri(`${extension}/${suiteName}`) };
      await page.addInitScript({ content: completeConfiguration(development) });
      await page.goto(server.address(tests.folder).href);
    });
  } finally {
    files.closeAllConnections();
    files.close();
  }
}

function completeConfiguration(developmentOptions: object): string {
  return `
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration") return value;
      const configuration = JSON.parse(value);
      Object.assign((configuration.developmentOptions ??= {}), ${JSON.stringify(developmentOptions)});
      return JSON.stringify(configuration);
    };`;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** The editor only runs a suite that seems to lie in the extension's folder. */
const suiteName = "test-suite.js";

/** Serves the extension's folder, and the suite as a file of it, on a free port of the loopback interface. */
async function serve(extension: string, suite: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = path === `/${suiteName}` ? suite : join(extension, path);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

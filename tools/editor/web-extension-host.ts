import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { runInEditor } from "./extension-host.ts";
import type { Editor } from "./install.ts";

/** Absolute paths of folders to serve, and the URL path of the test bundle below one of them. */
export interface WebExtensionTests {
  readonly folder: string;
  /** The folder with the extension's package.json, served as `/extension/`. */
  readonly extension: string;
  /** The folder with the test bundle, served as `/tests/`. */
  readonly tests: string;
  /** The name of the bundle in that folder. */
  readonly bundle: string;
}

/**
 * Runs tests in the web worker extension host of a headless editor. Resolves with the exit code of the test run.
 *
 * A web extension under development has to be named in the configuration the workbench reads from its own page, and
 * has to come from the page's origin: so the files go through code-server's port proxy, and a script completes the
 * configuration before the workbench reads it.
 */
export async function runWebExtensionTests(editor: Editor, tests: WebExtensionTests): Promise<number> {
  const files = await serve({ extension: tests.extension, tests: tests.tests });
  const { port } = files.address() as AddressInfo;
  try {
    return await runInEditor(editor, async (server, page) => {
      const uri = (path: string): object => ({ scheme: "http", authority: server.authority, path: `/proxy/${port}/${path}` });
      const development = { extensions: [uri("extension")], extensionTestsPath: uri(`tests/${tests.bundle}`) };
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

/** Serves folders under their names on a free port of the loopback interface. */
async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, name = "", ...rest] = decodeURIComponent(pathname).split("/");
    const content = await contentOf(folders[name], rest.join("/"));
    response.writeHead(content ? 200 : 404, { "content-type": types[extname(pathname)] ?? "application/octet-stream" });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function contentOf(folder: string | undefined, path: string): Promise<Buffer | undefined> {
  if (folder === undefined) return undefined;
  const insideFolder = normalize(`/${path}`);
  return readFile(join(folder, insideFolder)).catch(() => undefined);
}

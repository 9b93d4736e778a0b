import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { startServer } from "./server.ts";

/** The language server as a web worker. It reads files through the editor only. */
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, {
  async grammar(name, dist) {
    const response = await fetch(`${dist}/${name}`);
    if (!response.ok) throw new Error(`Cannot load ${name}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});

import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeHost } from "./node-host.ts";
import { startServer } from "./server.ts";

/** The language server as a program: `--stdio`, `--node-ipc`, `--socket=<port>` or `--pipe=<name>` says how the editor talks to it. */
const connection = createConnection(ProposedFeatures.all);
const disk = nodeHost(__dirname);
// A promise nobody waits for must not end the process.
process.on("unhandledRejection", (reason) => connection.console.error(String(reason)));
startServer(connection, { disk, grammar: disk.grammar });

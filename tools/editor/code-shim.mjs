#!/usr/bin/env node
// Stands in for the desktop `code`: the same command line, but the window is code-server in a headless Chromium.
import { tsImport } from "tsx/esm/api";

const { main } = await tsImport("./code-command.ts", import.meta.url);
process.exitCode = await main(process.argv.slice(2));

import { describe, it } from "mocha";
import * as vscode from "vscode";
import { findAndFix } from "../in-editor/find-and-fix.ts";
import { runSuite } from "../in-editor/mocha.ts";
import { sameFindings } from "../in-editor/same-findings.ts";
import { extension } from "../in-editor/vscode.ts";
import { inC, inInx } from "../sample.ts";

/** The entry that `extensionTestsPath` asks for. */
export function run(): Promise<void> {
  return runSuite(() => {
    describe(`VS Code ${vscode.version}, web worker extension host`, () => {
      it("has no Node.js", () => {
        if (typeof process !== "undefined" || !("importScripts" in globalThis))
          throw new Error("This is no web worker.");
      });
      it("activates the extension's browser build", async () => {
        await extension().activate();
      });
      sameFindings();
      findAndFix(inC);
      findAndFix(inInx);
    });
  });
}

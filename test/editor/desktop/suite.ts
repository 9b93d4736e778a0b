import { describe, it } from "mocha";
import * as vscode from "vscode";
import { findAndFix } from "../in-editor/find-and-fix.ts";
import { runSuite } from "../in-editor/mocha.ts";
import { sameFindings } from "../in-editor/same-findings.ts";
import { extension, open } from "../in-editor/vscode.ts";
import { inC, inInx } from "../sample.ts";

/** The entry that `extensionTestsPath` asks for. */
export function run(): Promise<void> {
  return runSuite(() => {
    describe(`VS Code ${vscode.version}, Node.js extension host`, () => {
      it("gives an INX file its language", async () => {
        const { languageId } = await open(inInx.file);
        if (languageId !== "windows-inf") throw new Error(`The language is ${languageId}.`);
      });
      it("starts the extension for a driver's files", () => {
        if (!extension().isActive) return extension().activate();
      });
      sameFindings();
      findAndFix(inC);
      findAndFix(inInx);
    });
  });
}

import { describe, it } from "mocha";
import * as vscode from "vscode";
import { countsReferences } from "../in-editor/code-lens.ts";
import { completes } from "../in-editor/complete.ts";
import { findAndFix } from "../in-editor/find-and-fix.ts";
import { explainsDirective } from "../in-editor/hover.ts";
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
      explainsDirective(inInx.file, "UmdfServiceOrder", "UMDF drivers of the stack, bottom driver first.");
      completes(inInx.file, "UmdfServiceOrder     = PressurePad", "UmdfKernelModeClientPolicy", "UmdfFileObjectPolicy");
      countsReferences(inInx.file, "[PressurePad_Files]", "1 reference");
      sameFindings();
      findAndFix(inC);
      findAndFix(inInx);
    });
  });
}

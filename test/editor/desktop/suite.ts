import { describe, it } from "mocha";
import * as vscode from "vscode";
import { countsReferences } from "../in-editor/code-lens.ts";
import { completes } from "../in-editor/complete.ts";
import { findAndFix } from "../in-editor/find-and-fix.ts";
import { formatsInfsAlone } from "../in-editor/format.ts";
import { explainsDirective } from "../in-editor/hover.ts";
import { runSuite } from "../in-editor/mocha.ts";
import { navigateAndRename } from "../in-editor/navigate-and-rename.ts";
import { sameFindings } from "../in-editor/same-findings.ts";
import { savesUtf16 } from "../in-editor/save-utf16.ts";
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
      formatsInfsAlone(inC.file, inInx.file);
      explainsDirective(inInx.file, "UmdfServiceOrder", "UMDF drivers of the stack, bottom driver first.");
      completes(inInx.file, "UmdfServiceOrder     = PressurePad", "UmdfKernelModeClientPolicy", "UmdfFileObjectPolicy");
      countsReferences(inInx.file, "[PressurePad_Files]", "1 reference");
      sameFindings();
      navigateAndRename(inInx.file, "PressurePad_Files");
      findAndFix(inC);
      findAndFix(inInx);
      savesUtf16();
    });
  });
}

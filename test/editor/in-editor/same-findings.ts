import { it } from "mocha";
import { diagnostics, open, ruleOf } from "./vscode.ts";

/** What the command finds in the sample driver, as `file:line:column rule`; set where the suite is bundled. */
declare const cliFindings: readonly string[];

/** One mocha test: file by file, the editor shows what the command lists. */
export function sameFindings(): void {
  it("shows what the command lists", async () => {
    for (const file of new Set(cliFindings.map((line) => line.slice(0, line.indexOf(":"))))) {
      const document = await open(file);
      const expected = cliFindings.filter((line) => line.startsWith(`${file}:`)).sort();
      await diagnostics(document, (all) => {
        const lines = all.map(
          (one) => `${file}:${one.range.start.line + 1}:${one.range.start.character + 1} ${ruleOf(one)}`,
        );
        return JSON.stringify(lines.sort()) === JSON.stringify(expected);
      });
    }
  });
}
